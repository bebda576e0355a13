import { expect, it } from 'vitest';
import { landingOf, moveItem } from './move-item.ts';

it.each([
  [0, 2, 'BCA'],
  [2, 0, 'CAB'],
  [0, 1, 'BAC'],
  [1, 1, 'ABC'],
])('moves an item from %i to %i: %s', (from, to, expected) => {
  expect(moveItem([...'ABC'], from, to).join('')).toBe(expected);
});

it.each([
  [1, 'up', { to: 0, focused: 'down' }],
  [2, 'up', { to: 1, focused: 'up' }],
  [0, 'down', { to: 1, focused: 'down' }],
  [1, 'down', { to: 2, focused: 'up' }],
] as const)('focuses a button that an item moved from %i %s still has', (rank, button, landing) => {
  expect(landingOf(rank, button, 2)).toEqual(landing);
});
