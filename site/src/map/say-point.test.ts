import { locales } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { everything } from '../content/located-records.ts';
import { toEntries } from '../content/territory-map.ts';
import type { MapItem } from './map-point.ts';
import { numberOf, pointTarget, pointsOf, sayPoint } from './say-point.ts';

const item = (title: string, x: number, count: number): MapItem => ({
  id: title,
  title,
  href: `/territoires/${title}/`,
  count,
  kind: 'project',
  spot: { x, y: 50 },
});

const [pau, bayonne] = toEntries([item('Pau', 60, 1357), item('Gelos', 66, 2), item('Bayonne', 20, 4)]);
if (!pau || !bayonne) throw new Error('Two entries are expected.');

it.each(locales)('names a point with the number that it shows, in %s', (locale) => {
  for (const entry of [pau, bayonne])
    for (const { point } of pointsOf(entry))
      expect(sayPoint(point, everything, locale)).toContain(numberOf(point, locale));
});

it('leads to a territory, or to the entry of the list that tells those that are gathered', () => {
  expect(pointTarget(bayonne, bayonne)).toBe('/territoires/Bayonne/');
  expect(pointTarget(pau, pau)).toBe('#point-pau');
});

it('shows an entry whole where the map is narrow, and apart where it is wide', () => {
  expect(pointsOf(pau).map(({ width, point }) => [width, numberOf(point, 'fr')])).toEqual([
    ['narrow', '2'],
    ['wide', '1\u202f357'],
    ['wide', '2'],
  ]);
  expect(pointsOf(bayonne).map(({ width }) => width)).toEqual([undefined]);
});
