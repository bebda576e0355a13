import type { ImportRecord } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { proposeSlugs } from './propose-slugs.ts';

const action = (code: string, data: object): ImportRecord => ({
  model: 'action',
  locale: 'fr',
  data: { code, ...data },
});
const slugsOf = (...records: readonly ImportRecord[]) =>
  proposeSlugs(records.map((record) => ({ record, line: 1 }))).map(
    ({ record }) => record.onCreation?.['slug'],
  );

test('no slug is invented over one that is given, without a title, or where it is the key', () => {
  const theme: ImportRecord = { model: 'theme', locale: 'fr', data: { title: 'Eau' } };
  expect(slugsOf(action('1', { title: 'A', slug: 'b' }), action('2', {}), theme)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a slug comes from the title for a creation only, and the code tells apart the same titles', () => {
  const title = 'Écoconcevoir';
  expect(slugsOf(action('1.1', { title }), action('1.2', { title }))).toEqual([
    'ecoconcevoir',
    'ecoconcevoir-1-2',
  ]);
});

test('a title for a creation gives a slug too, and a translation gets its own', () => {
  const named = { ...action('5.1', {}), onCreation: { title: 'Orientation 5.1' } };
  const spanish: ImportRecord = { model: 'theme', locale: 'es', key: 'eau', data: { title: 'El agua' } };
  expect(slugsOf(named, spanish)).toEqual(['orientation-5-1', 'el-agua']);
});
