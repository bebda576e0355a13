import { expect, it } from 'vitest';
import { toParts } from './excerpt.ts';

it('reads nothing as markup but pairs of mark', () => {
  expect(toParts('<img src=x onerror=alert(1)> <mark>')).toEqual([
    { words: '<img src=x onerror=alert(1)> <mark>', isMatch: false },
  ]);
  expect(toParts('<mark onclick="x">eau</mark>')).toEqual([
    { words: '<mark onclick="x">eau</mark>', isMatch: false },
  ]);
  expect(toParts('&lt;script&gt; <mark>&lt;b&gt;</mark>')).toEqual([
    { words: '<script> ', isMatch: false },
    { words: '<b>', isMatch: true },
  ]);
});

it('tells what was found from the words around', () => {
  expect(toParts('Le <mark>vélo</mark> et la <mark>marche</mark>')).toEqual([
    { words: 'Le ', isMatch: false },
    { words: 'vélo', isMatch: true },
    { words: ' et la ', isMatch: false },
    { words: 'marche', isMatch: true },
  ]);
});

it('joins the words that the index parts', () => {
  expect(toParts('à l’ <mark>école</mark>, d’ ici')).toEqual([
    { words: 'à l’', isMatch: false },
    { words: 'école', isMatch: true },
    { words: ', d’ici', isMatch: false },
  ]);
  expect(toParts('<mark>l’</mark> <mark>eau</mark>')).toEqual([
    { words: 'l’', isMatch: true },
    { words: 'eau', isMatch: true },
  ]);
});
