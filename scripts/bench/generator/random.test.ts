import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

const draw = (...seed: (string | number)[]) => {
  const random = createRandom(...seed);
  return Array.from({ length: 20 }, () => random.integer(1, 6));
};

test('nothing is drawn from an empty list', () => {
  expect(() => createRandom('a').pick([])).toThrow('empty list');
});

test('a sample larger than its list is the list, once', () => {
  expect(createRandom('a').sample(['x', 'y', 'x'], 5).toSorted()).toEqual(['x', 'y']);
});

test('the same seed gives the same draws, and each word of it counts', () => {
  expect(draw('a', 1)).toEqual(draw('a', 1));
  expect(draw('a', 1)).not.toEqual(draw('a', 2));
});

test('whole numbers reach both ends', () => {
  const random = createRandom('dice');
  const draws = new Set(Array.from({ length: 500 }, () => random.integer(1, 6)));
  expect([...draws].toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
});
