import type { AudienceOverview } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { tellAudience } from './sentences.ts';

const overview: AudienceOverview = {
  measure: 'counter',
  days: 7,
  views: 1_234,
  today: 34,
  meanNow: 200,
  meanBefore: 160,
  byLocale: [
    { locale: 'fr', views: 1_000 },
    { locale: 'es', views: 234 },
  ],
  pages: [],
  indicator: { title: 'Fréquentation', hasDraft: false },
};

/** The words on a subject, with plain spaces. */
const told = (change: Partial<AudienceOverview>, subject: string) =>
  tellAudience({ ...overview, ...change })
    .find((fact) => fact.subject === subject)
    ?.words.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each<[string, Partial<AudienceOverview>, string]>([
  ['Lectures', {}, '1 234 pages lues, dont 34 aujourd’hui.'],
  ['Lectures', { views: 1, today: 0 }, '1 page lue, aucune aujourd’hui.'],
  ['Tendance', {}, '200 par jour entier en moyenne, 25 % de plus que les 7 jours d’avant.'],
  ['Tendance', { meanNow: 120 }, '120 par jour entier en moyenne, 25 % de moins que les 7 jours d’avant.'],
  ['Tendance', { meanNow: 160 }, '160 par jour entier en moyenne, autant que les 7 jours d’avant.'],
  ['Tendance', { meanBefore: null }, '200 par jour entier en moyenne. Il n’y a pas encore de quoi comparer.'],
  ['Tendance', { meanBefore: 0 }, '200 par jour entier en moyenne. Il n’y a pas encore de quoi comparer.'],
  ['Tendance', { meanNow: null, days: 30 }, 'Elle se lira quand 30 jours auront été comptés.'],
  ['Par langue', {}, 'français 1 000 (81 %), espagnol 234 (19 %).'],
  ['Indicateur', {}, '« Fréquentation » reçoit le total de chaque mois fini.'],
  [
    'Indicateur',
    { indicator: { title: 'Fréquentation', hasDraft: true } },
    '« Fréquentation » a un brouillon : le total des mois y viendra après sa publication.',
  ],
  ['Indicateur', { indicator: null }, 'Aucun : les réglages du portail peuvent en choisir un.'],
])('« %s », given %j, says « %s »', (subject, change, words) => {
  expect(told(change, subject)).toBe(words);
});

test('languages are left out while nothing was read', () => {
  expect(told({ views: 0, byLocale: [] }, 'Par langue')).toBeUndefined();
});
