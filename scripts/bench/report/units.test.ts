import { expect, test } from 'vitest';
import { formatBytes, formatCount, formatRatio, formatTime } from './units.ts';

test('numbers are written for people', () => {
  expect([38.4, 1_240, 24_560].map(formatTime)).toEqual(['38 ms', '1.24 s', '24.6 s']);
  expect([86e6, 4.2e8].map(formatBytes)).toEqual(['86 MB', '0.42 GB']);
  expect(formatCount(10_000)).toBe('10,000');
  expect(formatRatio(1.449)).toBe('1.4 ×');
});
