import { expect, test } from 'vitest';
import { findTags } from './find-tags.ts';

test.each([
  '<b>gras</b>',
  '<script src=x>',
  '<IMG/onerror=x>',
  'fin <br',
  '<!-- note -->',
  '<!doctype html>',
  '<?php',
  '<svg\nonload=x>',
])('%j holds a tag', (text) => {
  expect(findTags(text)).not.toEqual([]);
});

test.each([
  'PV < à 300 m2',
  '< 2400 K',
  'a<3',
  '<https://exemple.fr>',
  '<service@exemple.fr>',
  'x -> y',
  '<3',
])('%j holds no tag', (text) => {
  expect(findTags(text)).toEqual([]);
});

test('a tag is told with its field, however deep', () => {
  expect(findTags([{ title: 'bon' }, { title: 'un <i>' }], 'Jalons')).toEqual([
    { field: 'Jalons, n° 2, title', tag: '<i>' },
  ]);
});
