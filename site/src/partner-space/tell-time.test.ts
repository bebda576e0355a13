import { expect, it } from 'vitest';
import { tellTime } from './tell-time.ts';

it('tells the time as each language writes it', () => {
  const instant = new Date(2026, 10, 27, 9, 5);
  expect(['fr', 'oc', 'en'].map((locale) => tellTime(instant, locale))).toEqual([
    '09\u00a0h\u00a005',
    '09\u00a0h\u00a005',
    '09:05',
  ]);
});
