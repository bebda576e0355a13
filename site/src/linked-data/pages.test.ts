import { expect, it } from 'vitest';
import { fixtureState } from '../../tests/fixtures/state.ts';
import { PublishedContent } from '../content/published-content.ts';
import { describeBreadcrumb } from './breadcrumb.ts';
import { describeHomePage } from './home-page.ts';
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
