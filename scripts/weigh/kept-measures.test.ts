import { expect, test } from 'vitest';
import { findStale } from './kept-measures.ts';
import type { Measure } from './measure-portal.ts';

const aMeasure = (name: string, html: number) =>
  ({
    template: { group: 'section', name, path: '/' },
    weight: { html, css: 0, script: 0, image: 0, font: 0, other: 0 },
    requests: 3,
    elements: 200,
  }) as Measure;

const told = (name: string, bytes: number) => ({ group: 'section', name, bytes }) as const;

test('a page that weighs nearly what is told of it is not stale', () => {
  const measures = [aMeasure('home', 12_900), aMeasure('search', 139_000)];
  expect(findStale(measures, [told('home', 12_000), told('search', 134_000)])).toEqual([]);
});

test('a page that weighs more or less, one that is told no more and one that is not told yet are', () => {
  const measures = [aMeasure('home', 14_000), aMeasure('plan', 5000), aMeasure('news', 9000)];
  const kept = [told('home', 12_000), told('plan', 7000), told('themes', 8000)];
  expect(findStale(measures, kept)).toEqual([
    'section home: 14000 B, 12000 B told',
    'section plan: 5000 B, 7000 B told',
    'section themes: no B, 8000 B told',
    'section news: 9000 B, no B told',
  ]);
});
