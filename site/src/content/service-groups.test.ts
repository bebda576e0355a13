import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { countPages, pageOf } from './list-pages.ts';
import { PublishedContent } from './published-content.ts';
import { serviceGroupLinks, serviceGroups, versionsOfGroup } from './service-groups.ts';

const service = (key: string, data: Record<string, unknown>, locale = 'fr') =>
  buildEntry(
    'digital-service',
    key,
    { title: key, slug: key, summary: 'Un service.', url: 'https://service.example/', ...data },
    { locale },
  );

const publish = (...entries: ReturnType<typeof buildEntry>[]) =>
  new PublishedContent({ ...emptyState, entries });

it('links only to the audiences and life events that have services, in the order of their vocabularies', () => {
  const { content } = publish(
    service('b', { audiences: ['associations', 'familles'] }),
    service('a', { audiences: ['familles'], lifeEvents: ['logement'] }),
  );
  expect(serviceGroupLinks(content, 'fr', 'audience')).toEqual([
    { href: '/services/pour/familles/', label: 'Familles' },
    { href: '/services/pour/associations/', label: 'Associations' },
  ]);
  expect(serviceGroupLinks(content, 'es', 'lifeEvent')).toEqual([
    { href: '/es/services/quand/logement/', label: 'Vivienda' },
  ]);
});

it('lists in a group the services that are for it, by name', () => {
  const { content } = publish(
    service('b', { audiences: ['familles'] }),
    service('c', { audiences: ['jeunes'] }),
    service('a', { audiences: ['familles'] }),
  );
  const families = serviceGroups(content, 'fr')[0] ?? expect.fail();
  expect(families.list.read().map(({ entry }) => entry.data.title)).toEqual(['a', 'b']);
});

it('cuts a long group into pages, each service on one of them', () => {
  const entries = Array.from({ length: 100 }, (_, rank) =>
    service(`s-${rank}`, { audiences: rank % 2 === 0 ? ['jeunes'] : ['familles'] }),
  );
  const { content } = publish(...entries);
  const young = serviceGroups(content, 'fr').find(({ segment }) => segment === 'jeunes') ?? expect.fail();
  const count = countPages(content, young.list);
  expect(count).toBeGreaterThan(1);
  const shown = Array.from({ length: count }, (_, index) => pageOf(content, young.list, index + 1)?.items);
  expect(shown.flat()).toEqual(young.list.read());
  expect(pageOf(content, young.list, count + 1)).toBeNull();
});

it('gives a group in the languages that have services for it', () => {
  const { content } = publish(service('a', { audiences: ['jeunes'] }, 'es'));
  const young = serviceGroups(content, 'es')[0] ?? expect.fail();
  expect(versionsOfGroup(content, young)).toEqual(['es']);
  expect(serviceGroups(content, 'fr')).toEqual([]);
});

it('makes a group again when a service comes into it, and it alone', () => {
  const published = publish(
    service('a', { audiences: ['jeunes'] }),
    service('b', { audiences: ['familles'] }),
  );
  const { content } = published;
  for (const { list } of serviceGroups(content, 'fr')) pageOf(content, list, 1);
  const touched = published.apply({
    entries: [service('a', { audiences: ['jeunes'], minutes: 5 })],
    removed: [],
    addresses: null,
    today: null,
  });
  const pages = [...touched].filter((key) => key.startsWith('=page 1 of'));
  expect(pages).toEqual(['=page 1 of digital-service audience jeunes fr']);
});
