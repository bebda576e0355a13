import { expect, test } from 'vitest';
import { createLimit } from './limit.ts';

test('each name has its own count, which starts again with the next window', () => {
  let now = 0;
  const may = createLimit(2, () => now, 60_000);
  expect([may('a'), may('a'), may('a'), may('b')]).toEqual([true, true, false, true]);
  now = 60_000;
  expect(may('a')).toBe(true);
});

test('no more names are counted than fit: a crowd takes little memory, and closes the door to nobody', () => {
  const may = createLimit(1, () => 0);
  const names = Array.from({ length: 30_000 }, (_, index) => String(index));
  expect(names.every((name) => may(name))).toBe(true);
  expect(names.filter((name) => may(name)).length).toBe(10_000);
});
