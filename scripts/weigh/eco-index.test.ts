import { describe, expect, test } from 'vitest';
import { ecoIndexOf, gradeOf } from './eco-index.ts';

describe('the EcoIndex', () => {
  test('of nothing at all is 100, of the heaviest page of the web 0', () => {
    expect(ecoIndexOf({ elements: 0, requests: 0, kilobytes: 0 })).toBe(100);
    expect(ecoIndexOf({ elements: 1e9, requests: 1e9, kilobytes: 1e9 })).toBe(0);
  });

  test.each([
    // The thirteenth, third and first steps exactly: 100 − 5 × (3 × 3 + 2 × 2 + 1) / 6.
    [{ elements: 159, requests: 15, kilobytes: 1.37 }, 88],
    // Half-way between two steps: 100 − 5 × (3 × 0.5 + 0 + 0) / 6.
    [{ elements: 23.5, requests: 0, kilobytes: 0 }, 99],
    // The median page of the web: 693 elements, 78 requests, 2,420 KB.
    [{ elements: 693, requests: 78, kilobytes: 2420 }, 44],
    // The most elements that 100 KB in 8 requests may have to be graded A.
    [{ elements: 373, requests: 8, kilobytes: 100 }, 81],
  ])('of %j is %i', (size, score) => {
    expect(ecoIndexOf(size)).toBe(score);
  });

  test('falls as each of the three grows', () => {
    const size = { elements: 300, requests: 12, kilobytes: 90 };
    for (const name of ['elements', 'requests', 'kilobytes'] as const)
      expect(ecoIndexOf({ ...size, [name]: size[name] * 3 })).toBeLessThan(ecoIndexOf(size));
  });
});

test.each([
  [100, 'A'],
  [81, 'A'],
  [80, 'B'],
  [71, 'B'],
  [70, 'C'],
  [56, 'C'],
  [55, 'D'],
  [41, 'D'],
  [40, 'E'],
  [26, 'E'],
  [25, 'F'],
  [11, 'F'],
  [10, 'G'],
  [0, 'G'],
])('a score of %i is graded %s', (score, grade) => {
  expect(gradeOf(score)).toBe(grade);
});
