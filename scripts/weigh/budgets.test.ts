import { expect, test } from 'vitest';
import { describeMisses, findMisses } from './budgets.ts';
import type { Measure } from './measure-portal.ts';

const aMeasure = (name: string, changes: Partial<Measure> = {}): Measure => ({
  template: { group: 'section', name, path: '/' },
  weight: { html: 12_000, css: 8000, script: 0, image: 0, font: 0, other: 0 },
  requests: 3,
  elements: 200,
  thirdParties: [],
  cookies: 0,
  ecoIndex: 81,
  lighthouse: {
    scores: { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 },
    lost: ['speed-index'],
  },
  slowPaintMs: 1500,
  ...changes,
});

test('a page that is exactly within every budget misses none', () => {
  expect(findMisses([aMeasure('home')])).toEqual([]);
});

test('every miss of every page is told at once, with its value and its budget', () => {
  const heavy = aMeasure('plan', {
    weight: { html: 12_001, css: 8000, script: 10_001, image: 0, font: 1, other: 0 },
    thirdParties: ['https://ailleurs.example'],
    requests: 11,
    elements: 401,
    cookies: 1,
    ecoIndex: 80,
    slowPaintMs: 1501,
  });
  const slow = aMeasure('news', {
    lighthouse: {
      scores: { performance: 97, accessibility: 99, 'best-practices': 100, seo: 100 },
      lost: ['color-contrast'],
    },
  });
  expect(describeMisses(findMisses([heavy, slow]))).toEqual([
    'section plan: HTML + CSS 20001 B, budget ≤ 20000 B',
    'section plan: script 10001 B, budget ≤ 10000 B',
    'section plan: requests 11, budget ≤ 10',
    'section plan: elements 401, budget ≤ 400',
    'section plan: fonts 1 B, budget ≤ 0 B',
    'section plan: cookies 1, budget ≤ 0',
    'section plan: third party https://ailleurs.example, budget none',
    'section plan: EcoIndex B (80), budget A',
    'section plan: slow-phone paint 1501 ms, budget ≤ 1500 ms',
    'section news: Lighthouse performance 97 (color-contrast), budget ≥ 98',
    'section news: Lighthouse accessibility 99 (color-contrast), budget ≥ 100',
  ]);
});

test('the search may have more scripts, and an address that answers 404 is not judged as an error of the page', () => {
  const weight = { html: 3000, css: 8000, script: 20_000, image: 0, font: 0, other: 0 };
  const scores = { performance: 100, accessibility: 100, 'best-practices': 96, seo: 91 };
  expect(
    findMisses([
      aMeasure('search', { weight }),
      aMeasure('not-found', { lighthouse: { scores, lost: ['http-status-code'] } }),
    ]),
  ).toEqual([]);
});
