import { expect, test } from 'vitest';
import { makeMarker, withDe, toSlug } from './names.ts';

test('a marker is one word of letters, and each number has its own', () => {
  const markers = Array.from({ length: 10_000 }, (_, number) => makeMarker(number));
  expect(new Set(markers).size).toBe(markers.length);
  expect(markers.filter((marker) => !/^zy[a-z]+x$/.test(marker))).toEqual([]);
});

test('a slug has small letters without accents, digits and single hyphens', () => {
  expect(toSlug('L’œuvre : « à côté » !')).toBe('l-oeuvre-a-cote');
});

test('« de » is elided before a vowel', () => {
  expect(['Orizun', 'Garbelle', 'expliquer'].map(withDe)).toEqual(['d’Orizun', 'de Garbelle', 'd’expliquer']);
});
