import { expect, it } from 'vitest';
import { createVisitorLimit } from './visitor-limit.ts';

const countAllowed = (may: (visitor: string) => boolean, visitors: readonly string[]) =>
  visitors.filter((visitor) => may(visitor)).length;

it('allows each visitor as much as the others', () => {
  const may = createVisitorLimit(2, () => 0);
  expect(countAllowed(may, ['203.0.113.7', '203.0.113.7', '203.0.113.7', '203.0.113.8'])).toBe(3);
});

it('allows who has many networks of IPv6 no more than ten of them, and others as before', () => {
  let now = 0;
  const may = createVisitorLimit(2, () => now, 60_000);
  const networks = Array.from({ length: 1_000 }, (_, index) => `2001:db8:1:${index.toString(16)}`);
  expect(countAllowed(may, networks)).toBe(20);
  expect(may('2001:db8:2:0')).toBe(true);
  now = 60_000;
  expect(may('2001:db8:1:0')).toBe(true);
});

it('does not count for a site what its networks are refused', () => {
  const may = createVisitorLimit(1, () => 0);
  expect(
    countAllowed(
      may,
      Array.from({ length: 100 }, () => '2001:db8:1:0'),
    ),
  ).toBe(1);
  expect(may('2001:db8:1:1')).toBe(true);
});
