import {
  type Locale,
  type Section,
  emptyState,
  locales,
  localizePath,
  sections,
} from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../../tests/fixtures/build-entry.ts';
import { fixtureState } from '../../../tests/fixtures/state.ts';
import { contributionPlaces } from '../contributions.ts';
import { PublishedContent } from '../published-content.ts';
import type { SiteMapNode } from './node.ts';
import { countSiteMapPages, siteMapPage } from './pages.ts';

const pathsIn = (nodes: readonly SiteMapNode[]): readonly string[] =>
  nodes.flatMap(({ href, children }) => [href, ...pathsIn(children)]);

const { content } = new PublishedContent(fixtureState);

it.each(locales)(
  'lists on one page every section but itself, axis and plain page, in %s',
  (locale: Locale) => {
    const paths = pathsIn(siteMapPage(content, locale, 1) ?? []);
    const names = (Object.keys(sections) as Section[]).filter((name) => name !== 'siteMap');
    const deep = [...content.all('page', locale), ...content.all('plan-axis', locale)].map(
      ({ path }) => path,
    );
    expect(paths).toEqual(expect.arrayContaining(names.map((name) => localizePath(sections[name], locale))));
    expect(paths).toEqual(expect.arrayContaining(deep));
    expect(countSiteMapPages(content, locale)).toBe(1);
    expect(siteMapPage(content, locale, 2)).toBeNull();
  },
);

const ranks = Array.from({ length: 130 }, (_, rank) => rank);
const crowded = new PublishedContent({
  ...emptyState,
  entries: [
    buildEntry('plan-axis', '1', { code: '1', title: 'Axe', slug: 'axe' }),
    buildEntry('plan-axis', '1.1', { code: '1.1', title: 'Sous', slug: 'sous', parent: 'plan-axis:1' }),
    ...ranks.map((rank) =>
      buildEntry('page', String(rank), { title: `Page ${rank}`, slug: `page-${rank}`, body: 'Un texte.' }),
    ),
    buildEntry('consultation', 'parc', {
      title: 'Le parc',
      slug: 'parc',
      question: 'Où ?',
      opensOn: '2026-10-01',
      closesOn: '2026-12-31',
      canChange: 'Tout.',
      isDecided: 'Rien.',
    }),
    ...ranks.map((rank) =>
      buildEntry('contribution', String(rank), {
        code: `C-${rank}`,
        author: 'Une personne',
        consultation: 'consultation:parc',
        receivedOn: '2026-10-15',
        text: 'Ici.',
      }),
    ),
  ],
}).content;

it('leaves what is deep to pages after the first when it is much, each once, under its section', () => {
  const count = countSiteMapPages(crowded, 'fr');
  const after = ranks.slice(2, count + 1).flatMap((page) => siteMapPage(crowded, 'fr', page) ?? []);
  const first = pathsIn(siteMapPage(crowded, 'fr', 1) ?? []);
  const contributions = contributionPlaces(crowded).flatMap(({ locale, path }) =>
    locale === 'fr' ? [path] : [],
  );
  expect(count).toBeGreaterThan(2);
  expect(siteMapPage(crowded, 'fr', count + 1)).toBeNull();
  expect(first).toContain('/axes/1-axe/');
  expect(first).not.toContain('/axes/11-sous/');
  expect(contributions.length).toBeGreaterThan(10);
  const under = (section: Section) =>
    after.filter(({ href }) => href === sections[section]).flatMap(({ children }) => pathsIn(children));
  expect(under('plan')).toEqual(['/axes/1-axe/', '/axes/1-1-sous/']);
  expect(under('consultations')).toEqual(contributions);
  expect(under('home').toSorted()).toEqual(ranks.map((rank) => `/page-${rank}/`).toSorted());
});

it('names each page of contributions by its consultation and its rank', () => {
  const labels = ranks
    .flatMap((page) => siteMapPage(crowded, 'fr', page) ?? [])
    .flatMap(({ children }) => children)
    .filter(({ href }) => href.includes('/contributions/'))
    .map(({ label }) => label);
  expect(labels[0]).toBe('Contributions\u00a0: Le parc');
  expect(labels[1]).toMatch(/^Contributions\u00a0: Le parc, page 2 sur \d+$/);
});
