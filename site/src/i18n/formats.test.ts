import { expect, it } from 'vitest';
import { createFormats } from './formats.ts';

const [fr, es, eu, oc, en] = (['fr', 'es', 'eu', 'oc', 'en'] as const).map(createFormats) as [
  ReturnType<typeof createFormats>,
  ReturnType<typeof createFormats>,
  ReturnType<typeof createFormats>,
  ReturnType<typeof createFormats>,
  ReturnType<typeof createFormats>,
];

it('writes numbers and money as each language does', () => {
  const money = [fr, es, eu, oc, en].map(({ euros }) => euros(1234567));
  expect(money).toEqual([
    '1\u202f234\u202f567\u00a0€',
    '1.234.567\u00a0€',
    '1.234.567\u00a0€',
    '1\u202f234\u202f567\u00a0€',
    '€1,234,567',
  ]);
  expect([fr, es, eu, oc, en].map(({ number }) => number(1234.5))).toEqual([
    '1\u202f234,5',
    '1.234,5',
    '1.234,5',
    '1\u202f234,5',
    '1,234.5',
  ]);
});

it('writes the cents of a price when it has some', () => {
  expect([fr, es, eu, oc, en].map(({ price }) => price(25.5))).toEqual([
    '25,50\u00a0€',
    '25,50\u00a0€',
    '25,50\u00a0€',
    '25,50\u00a0€',
    '€25.50',
  ]);
  expect([fr, en].map(({ price }) => price(1250))).toEqual(['1\u202f250\u00a0€', '€1,250']);
});

it('writes parts in a hundred as each language does: the sign comes first in Basque', () => {
  expect([fr, es, eu, oc, en].map(({ percent }) => percent(0.42))).toEqual([
    '42\u00a0%',
    '42\u00a0%',
    '%\u00a042',
    '42\u00a0%',
    '42%',
  ]);
});

it('writes days and months as each language does', () => {
  expect([fr, es, eu, oc, en].map(({ day }) => day('2026-03-01'))).toEqual([
    '1er mars 2026',
    '1 de marzo de 2026',
    '2026ko martxoaren 1a',
    '1èr de març de 2026',
    '1 March 2026',
  ]);
  expect([fr, es, eu, oc, en].map(({ month }) => month('2026-03-01'))).toEqual([
    'mars 2026',
    'marzo de 2026',
    '2026ko martxoa',
    'març de 2026',
    'March 2026',
  ]);
});

it.each([
  ['2000-12-11', '2000ko abenduaren 11'],
  ['2005-02-31', '2005eko otsailaren 31'],
  ['2010-01-05', '2010eko urtarrilaren 5a'],
  ['2011-01-05', '2011ko urtarrilaren 5a'],
  ['2015-01-05', '2015eko urtarrilaren 5a'],
  ['2020-01-05', '2020ko urtarrilaren 5a'],
  ['2021-06-30', '2021eko ekainaren 30a'],
  ['2022-01-05', '2022ko urtarrilaren 5a'],
  ['2030-01-05', '2030eko urtarrilaren 5a'],
  ['1900-01-05', '1900eko urtarrilaren 5a'],
])('gives %s the endings that its Basque name asks for', (day, written) => {
  expect(eu.day(day)).toBe(written);
});

it('elides before the Occitan months that begin with a vowel', () => {
  expect(oc.day('2026-04-02')).toBe('2 d’abriu de 2026');
  expect(oc.day('2026-08-15')).toBe('15 d’agost de 2026');
  expect(oc.day('2026-10-31')).toBe('31 d’octobre de 2026');
  expect(oc.day('2026-02-11')).toBe('11 de heurèr de 2026');
});

it('tells the day of an instant by the clock of France', () => {
  const instant = '2026-03-01T23:30:00.000Z';
  expect([fr, eu, oc, en].map(({ dayOfInstant }) => dayOfInstant(instant))).toEqual([
    '2 mars 2026',
    '2026ko martxoaren 2a',
    '2 de març de 2026',
    '2 March 2026',
  ]);
});

it('counts as each language does: none is singular in French and Occitan, one comes last in Basque', () => {
  const forms = { one: 'un', other: 'plusieurs' };
  expect([fr, es, eu, oc, en].map(({ count }) => count(0, forms))).toEqual([
    '0\u00a0un',
    '0\u00a0plusieurs',
    '0\u00a0plusieurs',
    '0\u00a0un',
    '0\u00a0plusieurs',
  ]);
  expect([fr, es, eu, oc, en].map(({ count }) => count(1, forms))).toEqual([
    '1\u00a0un',
    '1\u00a0un',
    'un\u00a01',
    '1\u00a0un',
    '1\u00a0un',
  ]);
});

it('joins lists with the « and » of each language', () => {
  expect([fr, es, eu, oc, en].map(({ list }) => list(['a', 'b', 'c']))).toEqual([
    'a, b et c',
    'a, b y c',
    'a, b eta c',
    'a, b e c',
    'a, b and c',
  ]);
  expect([fr, es, eu, oc, en].map(({ list }) => list(['a']))).toEqual(['a', 'a', 'a', 'a', 'a']);
  expect(oc.list([])).toBe('');
});
