import { expect, test } from 'vitest';
import { percentile, spreadOf } from './spread.ts';

test('without a sample there is no percentile', () => {
  expect(() => percentile([], 0.5)).toThrow('without a sample');
});

test('a percentile is the smallest sample that enough samples do not exceed', () => {
  const samples = Array.from({ length: 40 }, (_, rank) => 40 - rank);
  expect(percentile(samples, 0.95)).toBe(38);
  expect(percentile(samples, 0.5)).toBe(20);
  expect(percentile([7], 0.95)).toBe(7);
});

test('one slow publication in thirty does not hide behind the median', () => {
  const samples = [...Array.from({ length: 29 }, () => 100), 900];
  expect(spreadOf(samples)).toEqual({ count: 30, min: 100, median: 100, p95: 100, max: 900 });
  expect(spreadOf([...samples, 800]).p95).toBe(800);
});
