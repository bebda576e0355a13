import { expect, test } from 'vitest';
import { MAX_DEPTH, findTooDeep } from './nesting.ts';

const nest = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test('the first sign that is too deep is found, among lists and objects', () => {
  expect(findTooDeep(nest(MAX_DEPTH + 1))).toBe(MAX_DEPTH);
  expect(findTooDeep('{"a":'.repeat(MAX_DEPTH + 1))).toBe(MAX_DEPTH * 5);
});

test('the deepest nesting allowed, brackets in texts and many short lists are not too deep', () => {
  expect(findTooDeep(nest(MAX_DEPTH))).toBeNull();
  expect(findTooDeep(`["${nest(1000)}", "\\"${nest(1000)}"]`)).toBeNull();
  expect(findTooDeep(`[${'[],'.repeat(1000)}1]`)).toBeNull();
});

test('a text cut in the middle ends the search', () => {
  expect(findTooDeep('["a')).toBeNull();
});
