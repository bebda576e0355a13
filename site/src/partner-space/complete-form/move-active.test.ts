import { expect, it } from 'vitest';
import { moveActive } from './move-active.ts';

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, 2],
  ['ArrowUp', 2, 1],
] as const)('%s leads from proposal %i to %i of three', (key, active, expected) => {
  expect(moveActive(key, active, 3)).toBe(expected);
});
