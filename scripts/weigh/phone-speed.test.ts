import { expect, test } from 'vitest';
import { slowdownOf } from './phone-speed.ts';

test('a machine of the fastest desktops is slowed down four times, and a faster one more', () => {
  expect(slowdownOf(2000)).toBe(4);
  expect(slowdownOf(3000)).toBe(6);
});

test('a machine that is no faster than the phone is not slowed down', () => {
  expect([slowdownOf(500), slowdownOf(200)]).toEqual([1, 1]);
});
