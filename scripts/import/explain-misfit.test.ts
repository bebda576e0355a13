import { expect, test } from 'vitest';
import { explainMisfit } from './explain-misfit.ts';
import { formats } from './recognise.ts';

const explain = (...values: readonly unknown[]) =>
  explainMisfit(
    formats,
    values.map((value, rank) => ({ value, line: 10 + rank })),
  ).split('\n');

test('each element is named by rank and line, with the keys it misses and the ones that are unknown', () => {
  const [first, ...rest] = explain({ title: '<b>x</b>', slug: 'x', foo: 1 }, 5);
  expect(first).toBe(
    'son contenu n’est d’aucune des formes connues. La plus proche : liste d’enregistrements, aux clés model, locale, key, data, onCreation. Ce qui n’y correspond pas :',
  );
  expect(rest).toEqual([
    expect.stringMatching(
      /^ {2}- n° 1, ligne 10 : model : cette clé manque, un de ces mots est attendu : plan-axis, .* ; locale : cette clé manque, valeurs possibles : fr, .* ; data : cette clé manque ; clés inconnues : « title », « slug », « foo »$/,
    ),
    '  - n° 2, ligne 11 : un objet { … } est attendu',
  ]);
});

test('the nearest form is the one that shares most keys', () => {
  const [first, second] = explain({ titre: 'Une haie', axe: '1' });
  expect(first).toContain('fiches nationales « Transition écologique », aux clés id, ');
  expect(second).toContain('sous_axe : cette clé manque');
});

test('a long list is described by its first elements, and the others are counted', () => {
  const lines = explain(...Array.from({ length: 8 }, () => 1));
  expect(lines).toHaveLength(7);
  expect(lines.at(-1)).toBe('  - et 3 de plus');
});
