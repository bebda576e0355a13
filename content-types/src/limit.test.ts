import { expect, test } from 'vitest';
import { createLimit, secondsLeft } from './limit.ts';

test('each name has its own count, which starts again with the next window', () => {
  let now = 0;
  const may = createLimit(2, () => now, 60_000);
  expect([may('a'), may('a'), may('a'), may('b')]).toEqual([true, true, false, true]);
  now = 60_000;
  expect(may('a')).toBe(true);
});

test('no more names are counted than fit: those that come once a crowd did are counted together, and no more is let in', () => {
  let now = 0;
  const may = createLimit(2, () => now);
  expect([may('first'), may('first'), may('first')]).toEqual([true, true, false]);
  const names = Array.from({ length: 30_000 }, (_, index) => String(index));
  expect(names.filter((name) => may(name)).length).toBe(19_999 + 2);
  expect([may('first'), may('0'), may('last')]).toEqual([false, true, false]);
  now = 1_000;
  expect(may('last')).toBe(true);
});

test('a window tells how many seconds are left of it, one at least', () => {
  expect([0, 1, 59_500, 60_000].map((now) => secondsLeft(60_000, now))).toEqual([60, 60, 1, 60]);
});
