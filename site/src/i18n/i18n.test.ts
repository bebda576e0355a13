import { type Locale, locales } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { type Strings, stringsOf } from './index.ts';
import { wordsAsInFrench } from './same-words.fixture.ts';

type Leaf = readonly [path: string, words: string];

/** What functions of the strings are given, so that their words can be read. */
const sample = ['AAA', 'BBB', 'CCC'] as const;

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
const frenchWords = new Map(french);
const others = locales.filter((locale) => locale !== 'fr');

const placesIn = (words: string) => words.match(/AAA|BBB|CCC|\{\w+\}/g)?.toSorted() ?? [];

describe.each(locales)('the words of %s', (locale) => {
  const leaves = leavesIn(stringsOf(locale));

  it('are the same ones as in French, none empty', () => {
    expect(leaves.map(([path]) => path).toSorted()).toEqual(french.map(([path]) => path).toSorted());
    expect(leaves.filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('say all that they are given, as the French ones do', () => {
    const given = leaves.filter(([path]) => !path.startsWith('vocabularies.'));
    for (const [path, words] of given) {
      expect([path, placesIn(words)]).toEqual([path, placesIn(frenchWords.get(path) ?? '')]);
    }
  });

  it('hold no straight apostrophe, no three dots, no space at either end and no two spaces', () => {
    expect(leaves.filter(([, words]) => /'|\.\.\.|^\s|\s$|\s\s/.test(words))).toEqual([]);
  });
});

/** What each language never writes. */
const faultyPunctuation: Readonly<Record<Locale, RegExp>> = {
  fr: /[ \u202f]:| [;!?»]|« |[^\s][;!?](?!\S)(?<![\u202f][;!?])|[“”]/,
  es: /[\s\u00a0\u202f][:;!?»]|[“”]|(?<!¿[^?]*)\?|(?<!¡[^!]*)!/,
  eu: /[\s\u00a0\u202f][:;!?»]|[“”¿¡]/,
  oc: /[\s\u00a0\u202f][:;!?»]|[“”¿¡]|\d €/,
  en: /[\s\u00a0\u202f][:;!?»]|[«»¿¡]|\d,\d\d\b|\d €/,
};

it.each(locales)('follows the punctuation of its language in %s', (locale) => {
  const leaves = leavesIn(stringsOf(locale));
  expect(leaves.filter(([, words]) => faultyPunctuation[locale].test(words))).toEqual([]);
});

/** How each language writes thousands and millions of bytes. */
const weights: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['ko', 'Mo'],
  oc: ['ko', 'Mo'],
  ...{ es: ['kB', 'MB'], eu: ['kB', 'MB'], en: ['kB', 'MB'] },
};

it.each(locales)('writes weights in one way in %s, on the line of their number', (locale) => {
  const written = leavesIn(stringsOf(locale)).flatMap(([path, words]) =>
    [...words.matchAll(/([^\p{L}\d-])(ko|Ko|KO|kB|KB|mo|Mo|MO|MB)(?![\p{L}\d])/gu)].map(
      ([, before, symbol]) => ({
        path,
        before,
        symbol,
      }),
    ),
  );
  expect(written.length).toBeGreaterThan(5);
  expect(
    written.filter(
      ({ before = '', symbol = '' }) =>
        !weights[locale].includes(symbol) || !['\u00a0', '\u202f', '('].includes(before),
    ),
  ).toEqual([]);
});

it.each(others)('leaves no words in French in %s, but names and the ones both languages have', (locale) => {
  const same = leavesIn(stringsOf(locale)).filter(([path, words]) => frenchWords.get(path) === words);
  expect([...new Set(same.map(([, words]) => words))].toSorted()).toEqual(wordsAsInFrench[locale].toSorted());
});
