import { describe, expect, test } from 'vitest';
import { sayCount, sayDated, sayDuration, sayInstant, sayWhen } from './instants.ts';

const at = (...parts: [number, number, number, number, number, number]) => new Date(...parts).toISOString();
const now = new Date(2026, 10, 24, 15, 0, 0);

describe('an instant', () => {
  test('of today is a time with its seconds', () => {
    expect(sayInstant(at(2026, 10, 24, 14, 3, 22), now)).toBe('14:03:22');
    expect(sayWhen(at(2026, 10, 24, 14, 3, 22), now)).toBe('à 14:03:22');
    expect(sayDated(at(2026, 10, 24, 14, 3, 22), now)).toBe('de 14:03:22');
  });
  test('of another day has its date', () => {
    expect(sayInstant(at(2026, 10, 23, 14, 3, 22), now)).toBe('le 23 novembre à 14:03');
    expect(sayWhen(at(2026, 10, 23, 14, 3, 22), now)).toBe('le 23 novembre à 14:03');
    expect(sayDated(at(2026, 10, 23, 14, 3, 22), now)).toBe('du 23 novembre à 14:03');
  });
  test('of another year has its year', () => {
    expect(sayInstant(at(2025, 10, 24, 14, 3, 22), now)).toBe('le 24 novembre 2025 à 14:03');
  });
  test('of the first of a month is the « 1er »', () => {
    expect(sayInstant(at(2026, 9, 1, 8, 0, 0), now)).toBe('le 1er octobre à 08:00');
  });
});

describe('a duration', () => {
  test.each([
    [0, '0,1 s'],
    [213, '0,2 s'],
    [1_000, '1,0 s'],
    [9_960, '10 s'],
    [14_400, '14 s'],
    [59_600, '1 min'],
    [125_000, '2 min'],
    [3_600_000, '1 h'],
    [3_900_000, '1 h 5 min'],
  ])('of %i ms is written', (milliseconds, words) => expect(sayDuration(milliseconds)).toBe(words));
});

test('zero and one are singular, two is plural', () => {
  const words = [0, 1, 2].map((count) => sayCount(count, 'page', 'pages'));
  expect(words).toEqual(['0 page', '1 page', '2 pages']);
});
