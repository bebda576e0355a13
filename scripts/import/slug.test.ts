import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test('a title without a letter or a figure has an empty slug, which the cms refuses', () => {
  expect(slugOf('… !')).toBe('');
});

test('a slug has no accent, no ligature, no punctuation', () => {
  expect(slugOf('  L’œuvre d’été : « Ça » & 3 cœurs ! ')).toBe('l-oeuvre-d-ete-ca-3-coeurs');
});

test('a slug is cut at a word, at 80 characters; the code that ends it is kept whole', () => {
  const title = 'mot '.repeat(40);
  expect(slugOf(title)).toBe(Array(20).fill('mot').join('-'));
  expect(slugOf('x'.repeat(200))).toHaveLength(80);
  expect(slugOf(title, 'TE-1.2')).toBe(`${Array(18).fill('mot').join('-')}-te-1-2`);
});
