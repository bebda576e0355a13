import { expect, test } from 'vitest';
import { readSearchTime } from './stock.ts';

test('a build that does not tell the time of its index is no measure', () => {
  expect(() => readSearchTime(['[build] Complete!'])).toThrow('search index');
});

test('the time of the index is read in what the build prints', () => {
  expect(readSearchTime(['x', '10:00:00 [search-index] 2126 pages indexed in 1834 ms', 'y'])).toBe(1834);
});
