import { emptyState } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { project, territoryEntries } from '../../tests/fixtures/located-entries.ts';
import { fixtureState } from '../../tests/fixtures/state.ts';
import { mapHead, territoryHead } from '../content/map-heads.ts';
import { PublishedContent } from '../content/published-content.ts';
import { mapPages } from '../content/territory-map.ts';
import { wholesOf } from '../content/territory-page.ts';
import { describeBreadcrumb } from './breadcrumb.ts';
import { describeHomePage } from './home-page.ts';
import type { JsonLdNode } from './json-ld.ts';
import { describeListPage } from './list-page.ts';

const site = new URL('https://portail.example');
const head = {
  title: 'Planter une haie',
  description: 'Avec ses voisins.',
  canonical: '/bonnes-pratiques/planter-une-haie/',
  versions: [],
  breadcrumb: [{ href: '/bonnes-pratiques/', label: 'Bonnes pratiques' }],
};

it('tells the way down to a page, from the home page to the page itself', () => {
  expect(describeBreadcrumb(head, 'fr', site)).toMatchObject([
    {
      itemListElement: [
        { position: 1, name: 'Accueil', item: 'https://portail.example/' },
        { position: 2, name: 'Bonnes pratiques', item: 'https://portail.example/bonnes-pratiques/' },
        { position: 3, name: 'Planter une haie', item: `https://portail.example${head.canonical}` },
      ],
    },
  ]);
});

it('tells no way down to a page that is just below the home page, or that has no address', () => {
  expect(describeBreadcrumb({ ...head, breadcrumb: [] }, 'fr', site)).toEqual([]);
  expect(describeBreadcrumb({ ...head, canonical: null }, 'fr', site)).toEqual([]);
});

it('gives the addresses of the records of a list in their order, and no list when it is empty', () => {
  const described = describeListPage(head, ['/projets/a/', '/projets/b/'], 'fr', site);
  expect(described).toMatchObject({
    '@type': 'CollectionPage',
    mainEntity: {
      itemListElement: [
        { position: 1, url: 'https://portail.example/projets/a/' },
        { position: 2, url: 'https://portail.example/projets/b/' },
      ],
    },
  });
  expect(describeListPage(head, [], 'fr', site)['mainEntity']).toBeNull();
});

it('tells on the home page of each language which site it is, who publishes it and how it is searched', () => {
  const { content } = new PublishedContent(fixtureState);
  expect(describeHomePage(content, 'es', site)).toMatchObject([
    {
      '@type': 'WebSite',
      name: 'Agenda 21 de prueba',
      url: 'https://portail.example/es/',
      potentialAction: {
        target: { urlTemplate: 'https://portail.example/es/recherche/?q={search_term_string}' },
      },
    },
    { '@type': 'GovernmentOrganization', name: 'Departamento de prueba' },
  ]);
});

describe('the pages that show where things are', () => {
  const records = [project(1, ['64445']), project(2, ['64102'])];
  const { content } = new PublishedContent({ ...emptyState, entries: [...territoryEntries, ...records] });
  const at = (path: string) => `https://portail.example${path}`;
  const addressesIn = (node: JsonLdNode | undefined) =>
    (
      node as unknown as { mainEntity: { itemListElement: { url: string }[] } }
    ).mainEntity.itemListElement.map(({ url }) => url);

  it('tell of a territory its name, its code, its position and what it is part of, and its records', () => {
    const pau = content.byId('territory', 'territory:64445', 'fr') ?? expect.fail();
    const [node] = territoryHead(pau, content, wholesOf(content, pau)).describe?.(site) ?? [];
    expect(node).toMatchObject({
      '@type': 'CollectionPage',
      url: at('/territoires/64445-pau/'),
      about: {
        '@type': 'AdministrativeArea',
        name: 'Pau',
        identifier: '64445',
        geo: { latitude: expect.any(Number), longitude: expect.any(Number) },
        containedInPlace: { '@type': 'AdministrativeArea', name: expect.any(String) },
      },
    });
    expect(addressesIn(node)).toEqual([at(content.all('project', 'fr')[0]?.path ?? '')]);
  });

  it('give for a map the territories of its list', () => {
    const page = mapPages(content, 'fr')[0] ?? expect.fail();
    const [node] = mapHead(page, content).describe?.(site) ?? [];
    expect(addressesIn(node)).toEqual([at('/territoires/64102-bayonne/'), at('/territoires/64445-pau/')]);
  });
});
