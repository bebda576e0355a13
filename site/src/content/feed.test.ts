import { type RawEntry, emptyState } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { fixtureState } from '../../tests/fixtures/state.ts';
import { feedOf, longestFeed, pagesWithFeed } from './feed.ts';
import { PublishedContent } from './published-content.ts';

const site = new URL('https://portail.example');
const contentOf = (...entries: readonly RawEntry[]) =>
  new PublishedContent({ ...emptyState, entries }).content;

const theme = buildEntry(
  'theme',
  'eau',
  { title: 'Eau', slug: 'eau' },
  { publishedAt: '2026-01-01T00:00:00.000Z' },
);

/** A project that was published on a day of 2026 counted from its first. */
function project(key: string, day: number, data: RawEntry['data'] = {}, locale = 'fr') {
  const publishedAt = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
  const fields = { title: key, slug: key.toLowerCase(), tagline: 'Planter **ici**.', ...data };
  return buildEntry('project', key, fields, { locale, publishedAt });
}

const ids = (content: ReturnType<typeof contentOf>, listed: string) =>
  feedOf(content, listed, 'fr', site)?.entries.map(({ title }) => title);

describe('the feed of a page', () => {
  it('announces what the page lists, the latest first, and is as recent as the first of them', () => {
    const inTheme = { themes: ['theme:eau'] };
    const content = contentOf(theme, project('a', 1, inTheme), project('b', 3), project('c', 2, inTheme));
    expect(ids(content, '/')).toEqual(['b', 'c', 'a']);
    expect(ids(content, '/projets/')).toEqual(['b', 'c', 'a']);
    expect(ids(content, '/themes/eau/')).toEqual(['c', 'a']);
    expect(ids(content, '/bonnes-pratiques/')).toEqual([]);
    expect(feedOf(content, '/themes/eau/', 'fr', site)?.updated).toBe('2026-01-03T00:00:00.000Z');
  });

  it('is none when the page lists no record', () => {
    for (const listed of ['/contact/', '/themes/', '/themes/inconnu/'])
      expect(feedOf(contentOf(theme), listed, 'fr', site)).toBeNull();
  });

  it('names an entry the same whatever becomes of its title and address, and otherwise in each language', () => {
    const idIn = (...entries: readonly RawEntry[]) =>
      feedOf(contentOf(...entries), '/', 'fr', site)?.entries[0]?.id;
    const id = 'tag:portail.example,2026:project/project:a/fr';
    expect(idIn(project('a', 1))).toBe(id);
    expect(idIn(project('a', 2, { title: 'Autre', slug: 'autre' }))).toBe(id);
    const spanish = feedOf(contentOf(project('a', 1, {}, 'es')), '/', 'es', site);
    expect(spanish?.entries[0]?.id).toBe('tag:portail.example,2026:project/project:a/es');
  });

  it('leaves out what its language has in French only', () => {
    const content = contentOf(project('a', 1), project('b', 1, {}, 'es'));
    expect(feedOf(content, '/projets/', 'es', site)?.entries.map(({ title }) => title)).toEqual(['b']);
  });

  it('holds so many entries and no more, each summed up in plain words', () => {
    const many = Array.from({ length: longestFeed + 5 }, (_, day) => project(`p${day}`, day));
    const feed = feedOf(contentOf(...many), '/projets/', 'fr', site);
    expect(feed?.entries).toHaveLength(longestFeed);
    expect(feed?.entries[0]).toMatchObject({ title: `p${longestFeed + 4}`, summary: 'Planter ici.' });
  });
});

it('is published for the portal, its sections and its themes, in each of its languages', () => {
  const { content } = new PublishedContent(fixtureState);
  const pages = pagesWithFeed(content);
  expect(pages).toEqual(
    expect.arrayContaining(['/', '/es/', '/projets/', '/es/actions/', '/themes/eau/', '/es/themes/agua/']),
  );
  expect(pages.filter((page) => page.startsWith('/eu/'))).toEqual([]);
  for (const page of pages.filter((one) => !one.startsWith('/es/')))
    expect(feedOf(content, page, 'fr', site)).not.toBeNull();
});

it('changes when one of its own records does, and not when another is edited', () => {
  const published = new PublishedContent({
    ...emptyState,
    entries: [theme, project('a', 1, { themes: ['theme:eau'] }), project('b', 2)],
  });
  const listed = ['/', '/projets/', '/themes/eau/', '/bonnes-pratiques/'];
  for (const one of listed) feedOf(published.content, one, 'fr', site);
  const touchedBy = (entry: RawEntry) => {
    const keys = published.apply({ entries: [entry], removed: [], addresses: null, today: null });
    return listed.filter((one) => keys.has(`=feed ${one} ${site.href}`));
  };
  expect(touchedBy(project('b', 2, { title: 'B bis' }))).toEqual(['/', '/projets/']);
  expect(touchedBy(project('a', 1, { title: 'A bis', themes: ['theme:eau'] }))).toEqual([
    '/',
    '/projets/',
    '/themes/eau/',
  ]);
  expect(touchedBy(project('a', 1, { title: 'A bis', themes: ['theme:eau'], budget: 3 }))).toEqual([]);
});
