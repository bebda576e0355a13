import { siteLocales } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { type Strings, stringsOf } from './index.ts';

type Leaf = readonly [path: string, words: string];

/** What functions of the strings are given, so that their words can be read. */
const sample = ['AAA', 'BBB'] as const;

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(...sample))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, path ? `${path}.${key}` : key));
}

function leavesIn(strings: Strings): Leaf[] {
  const { formats: _formats, ...words } = strings;
  return leavesOf(words);
}

const french = leavesIn(stringsOf('fr'));

describe.each(siteLocales)('the words of %s', (locale) => {
  const leaves = leavesIn(stringsOf(locale));

  it('are the same ones as in French, none empty', () => {
    expect(leaves.map(([path]) => path).toSorted()).toEqual(french.map(([path]) => path).toSorted());
    expect(leaves.filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('say what they are given', () => {
    const given = french.filter(([, words]) => words.includes(sample[0])).map(([path]) => path);
    const said = leaves.filter(([, words]) => words.includes(sample[0])).map(([path]) => path);
    expect(said.toSorted()).toEqual(given.toSorted());
  });

  it('hold no straight apostrophe and no three dots', () => {
    expect(leaves.filter(([, words]) => /'|\.\.\./.test(words))).toEqual([]);
  });
});

it('keeps French punctuation with its word', () => {
  expect(french.filter(([, words]) => / [:;!?»]|« /.test(words))).toEqual([]);
});

it('puts no French space before Spanish punctuation', () => {
  const spanish = leavesIn(stringsOf('es')).filter(([path]) => !path.startsWith('vocabularies.'));
  expect(spanish.filter(([, words]) => /[\s\u00a0\u202f][:;!?»]/.test(words))).toEqual([]);
});

it('leaves no sentence of the Spanish interface in French', () => {
  const names = new Set(french.map(([path, words]) => `${path} ${words}`));
  const same = leavesIn(stringsOf('es')).filter(([path, words]) => names.has(`${path} ${words}`));
  expect(same.map(([, words]) => words).toSorted()).toEqual([
    'Action cœur de ville',
    'Agenda 21',
    'Agenda 21',
    'Conforme',
    'FEDER',
    'Fin',
    'LEADER',
    'POCTEFA',
    'Petites villes de demain',
  ]);
});

it('writes numbers, money, days and counts as each language does', () => {
  const { formats: fr } = stringsOf('fr');
  const { formats: es } = stringsOf('es');
  expect(fr.euros(1234567)).toBe('1\u202f234\u202f567\u00a0€');
  expect(es.euros(1234567)).toBe('1.234.567\u00a0€');
  expect(fr.day('2026-03-01')).toBe('1er mars 2026');
  expect(es.day('2026-03-01')).toBe('1 de marzo de 2026');
  expect(fr.dayOfInstant('2026-03-01T23:30:00.000Z')).toBe('2 mars 2026');
  expect(fr.count(0, { one: 'projet', other: 'projets' })).toBe('0 projet');
  expect(es.count(0, { one: 'proyecto', other: 'proyectos' })).toBe('0 proyectos');
});
