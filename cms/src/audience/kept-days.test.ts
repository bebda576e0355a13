import { expect, it } from 'vitest';
import { firstKeptDay, isKept } from './kept-days.ts';

const now = new Date('2026-11-27T12:00:00Z');

it('keeps the totals of twenty-five months', () => {
  expect(firstKeptDay(now)).toBe('2024-10-27');
});

it.each([
  ['2024-10-26', false],
  ['2024-10-27', true],
  ['2026-11-27', true],
  ['2026-11-28', true],
  ['2026-11-29', false],
])('the total of %s, told on 27 November 2026, is kept: %s', (day, expected) => {
  expect(isKept(day, now)).toBe(expected);
});
