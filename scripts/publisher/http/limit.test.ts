import { expect, test } from 'vitest';
import { createLimit } from './limit.ts';

test('each name has its own count, which starts again with the next window', () => {
  let now = 0;
  const may = createLimit(2, () => now, 60_000);
  expect([may('a'), may('a'), may('a'), may('b')]).toEqual([true, true, false, true]);
  now = 60_000;
  expect(may('a')).toBe(true);
});

test('no more names are kept than fit, however many come', () => {
  const may = createLimit(1, () => 0);
  const allowed = Array.from({ length: 30_000 }, (_, index) => may(String(index))).filter(Boolean);
  expect(allowed.length).toBe(20_000);
});
