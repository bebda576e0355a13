import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { commune, project, territoryEntries } from '../../tests/fixtures/located-entries.ts';
import { territorySections } from './linked-sections.ts';
import { territoryPages } from './map-routes.ts';
import { PublishedContent } from './published-content.ts';
import { territoryFinderData } from './territory-finder.ts';
import {
  filledParts,
  nearPlaces,
  neighboursOf,
  sayWhatIsThere,
  servicesNear,
  wholesOf,
} from './territory-page.ts';

const place = (slug: string, territory: string, position: Record<string, number> = {}) =>
  buildEntry('digital-place', slug, {
    title: `Lieu ${slug}`,
    slug,
    street: '1 rue de l’Essai',
    postcode: '64000',
    territory: `territory:${territory}`,
    identifier: slug,
    registration: 'EXEMPLE0001',
    ...position,
  });

const service = buildEntry('digital-service', 's', {
  title: 'Une aide',
  slug: 'une-aide',
  summary: 'S',
  url: 'https://exemple.fr/',
  places: ['digital-place:a', 'digital-place:b'],
});

const { content } = new PublishedContent({
  ...emptyState,
  entries: [
    ...territoryEntries,
    commune('64230', 'Gan', [43.231, -0.388]),
    project(1, ['64445']),
    project(2, ['64284', '64445']),
    project(3, ['64102']),
    place('a', '64445', { latitude: 43.3, longitude: -0.37 }),
    place('b', '64230'),
    place('c', '64102'),
    service,
  ],
});
const territory = (key: string, from = content) =>
  from.byId('territory', `territory:${key}`, 'fr') ?? expect.fail(key);

it('has a page for the territories that hold something and for what they are part of, and for no other', () => {
  expect(
    territoryPages(content, 'fr')
      .map(({ segment }) => segment)
      .toSorted(),
  ).toEqual(['200067254-pau-bearn-pyrenees', '64102-bayonne', '64230-gan', '64284-jurancon', '64445-pau']);
});

it('tells the digital places near a commune, the nearest first, where the commune is when a place does not say', () => {
  expect(nearPlaces(content, territory('64445')).map(({ label, fact }) => `${label}, ${fact}`)).toEqual([
    'Lieu a, 2,7\u00a0km',
    'Lieu b, 10\u00a0km',
  ]);
  expect(nearPlaces(content, territory('epci'))).toEqual([]);
});

it('tells once each service for which one is helped near', () => {
  expect(servicesNear(content, territory('64445')).map(({ href }) => href)).toEqual(['/services/une-aide/']);
  expect(servicesNear(content, territory('64102'))).toEqual([]);
});

it('tells the nearest communes that hold something, with how much and how far', () => {
  expect(neighboursOf(content, territory('64445'))).toEqual([
    { href: '/territoires/64284-jurancon/', label: 'Jurançon', fact: '1\u00a0fiche · 5\u00a0km' },
    { href: '/territoires/64230-gan/', label: 'Gan', fact: '1\u00a0fiche · 10\u00a0km' },
  ]);
});

it('tells what a territory is part of and its parts, and counts a record of several communes once', () => {
  expect(wholesOf(content, territory('64445')).map(({ label }) => label)).toEqual(['Pau Béarn Pyrénées']);
  expect(filledParts(content, territory('epci')).map(({ label }) => label)).toEqual([
    'Gan',
    'Jurançon',
    'Pau',
  ]);
  expect(sayWhatIsThere(content, territory('epci'))).toBe('4\u00a0fiches');
  expect(sayWhatIsThere(content, territory('64445'))).toBe('3\u00a0fiches');
});

it('shows what is on a territory by kind, few of each when the kinds are many', () => {
  const titles = territorySections(territory('64445'), content).map(({ title, cards }) => [
    title,
    cards.length,
  ]);
  expect(titles).toEqual([
    ['Projets', 2],
    ['Lieux numériques', 1],
  ]);
});

it('says the name and the reach that a territory has now, after it is renamed or is of another nature', () => {
  const records = Array.from({ length: 9 }, (_, rank) => project(rank, [rank < 8 ? '64445' : '64284']));
  const published = new PublishedContent({ ...emptyState, entries: [...territoryEntries, ...records] });
  const read = (key: string) => {
    const shown = territory(key, published.content);
    const [more] = territorySections(shown, published.content).map((section) => section.more?.href);
    return [more, sayWhatIsThere(published.content, shown)];
  };
  expect(read('64445')).toEqual(['/recherche/?type=Projet&territoire=Pau', '8\u00a0fiches']);
  const renamed = { code: '64445', title: 'Paü', type: 'intercommunalité' };
  const jurancon = { code: '64284', title: 'Jurançon', type: 'commune', parent: 'territory:64445' };
  published.apply({
    entries: [buildEntry('territory', '64445', renamed), buildEntry('territory', '64284', jurancon)],
    removed: [],
    addresses: null,
    today: null,
  });
  expect(read('64445')).toEqual(['/recherche/?type=Projet&territoire=Pa%C3%BC', '9\u00a0fiches']);
});

it('stops at a territory that is part of itself', () => {
  const loop = (key: string, parent: string) =>
    buildEntry('territory', key, {
      code: key,
      title: key,
      type: 'commune',
      parent: `territory:${parent}`,
    });
  const entries = [
    ...[loop('A', 'B'), loop('B', 'A'), project(1, ['A', 'B'])],
    ...[loop('C', 'D'), loop('D', 'E'), loop('E', 'E'), project(2, ['C'])],
  ];
  const looped = new PublishedContent({ ...emptyState, entries }).content;
  const namesOver = (key: string) => wholesOf(looped, territory(key, looped)).map(({ label }) => label);
  expect(namesOver('A')).toEqual(['B']);
  expect(namesOver('C')).toEqual(['D']);
});

it('gives the finder every commune, and those that hold something with how much', () => {
  const { communes, places } = territoryFinderData(content, 'fr');
  expect(communes.map(([name]) => name)).toEqual(['Bayonne', 'Gan', 'Jurançon', 'Pau']);
  expect(places).toContainEqual(['Pau', '/territoires/64445-pau/', '3\u00a0fiches', 43.3191, -0.3504]);
  expect(places).toHaveLength(4);
});
