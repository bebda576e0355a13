import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { countPages, pageOf } from './list-pages.ts';
import { communeIndex, gatherByCommune, placeList } from './place-lists.ts';
import { finderData } from './place-finder.ts';
import { PublishedContent } from './published-content.ts';

const commune = (title: string, position: Record<string, unknown> = {}) =>
  buildEntry('territory', title, { code: '64000', title, type: 'commune', ...position });

const place = (slug: string, territory: string, data: Record<string, unknown> = {}) =>
  buildEntry('digital-place', slug, {
    title: slug,
    slug,
    street: '1 rue de l’Essai',
    postcode: '64000',
    territory: `territory:${territory}`,
    identifier: slug,
    registration: 'EXEMPLE0001',
    ...data,
  });

const publish = (...entries: ReturnType<typeof buildEntry>[]) =>
  new PublishedContent({ ...emptyState, entries });

it('lists places by the name of their commune, then by their own', () => {
  const { content } = publish(
    commune('Éaux-Bonnes'),
    commune('Pau'),
    place('b', 'Pau'),
    place('z', 'Éaux-Bonnes'),
    place('a', 'Pau'),
    place('perdu', 'inconnue'),
  );
  const groups = gatherByCommune(placeList(content, 'fr').read(), content);
  expect(groups.map(({ commune: name, cards }) => [name, ...cards.map(({ title }) => title)])).toEqual([
    ['Commune non précisée', 'perdu'],
    ['Éaux-Bonnes', 'z'],
    ['Pau', 'a', 'b'],
  ]);
});

it('leads to each commune, on the page of the list that has its first place', () => {
  const places = Array.from({ length: 60 }, (_, rank) => place(`p-${rank}`, rank < 30 ? 'Arudy' : 'Pau'));
  const { content } = publish(commune('Arudy'), commune('Pau'), ...places);
  const list = placeList(content, 'fr');
  const pages = Array.from({ length: countPages(content, list) }, (_, rank) =>
    pageOf(content, list, rank + 1),
  );
  const isOnPau = (id: string) => Number(id.replace('digital-place:p-', '')) >= 30;
  const pau = pages.findIndex((page) => page?.items.some(({ entry }) => isOnPau(entry.documentId))) + 1;
  expect(pau).toBeGreaterThan(1);
  expect(communeIndex(content, 'es')).toEqual([
    { href: '/es/lieux-numeriques/#commune-arudy', label: 'Arudy' },
    { href: `/es/lieux-numeriques/page/${pau}/#commune-pau`, label: 'Pau' },
  ]);
});

it('leads to initials when the communes are many', () => {
  const names = Array.from({ length: 50 }, (_, rank) => `${'ÀBC'.charAt(rank % 3)}-${rank}`);
  const { content } = publish(
    ...names.map((name) => commune(name)),
    ...names.map((name, rank) => place(`p${rank}`, name)),
  );
  expect(communeIndex(content, 'fr').map(({ label }) => label)).toEqual(['A', 'B', 'C']);
});

it('finds a place where it is, else where its commune is, and not at all when nobody knows', () => {
  const { content } = publish(
    commune('Pau', { latitude: 43.319071, longitude: -0.35 }),
    commune('Gan'),
    place('la', 'Pau', { latitude: 43.3, longitude: -0.37 }),
    place('sans', 'Pau'),
    place('perdu', 'Gan'),
  );
  expect(finderData(content, 'fr')).toEqual({
    communes: [['Pau', 43.3191, -0.35]],
    places: [
      ['la', '/lieux-numeriques/la/', 'Pau', 43.3, -0.37],
      ['sans', '/lieux-numeriques/sans/', 'Pau', 43.3191, -0.35],
    ],
  });
});
