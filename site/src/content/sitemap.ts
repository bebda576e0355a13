/** The sitemap in parts that keep their pages, so that one publication changes one part. */
import {
  type Locale,
  dataPagePath,
  localizePath,
  nthPagePath,
  sections,
  territoryFolder,
} from '@agenda21/content-types';
import { hashText } from '../lib/hash-text.ts';
import { dataSets } from '../open-data/data-sets.ts';
import type { Content } from './content.ts';
import { contributionPlaces } from './contributions.ts';
import { countPages, wholeList } from './list-pages.ts';
import { livePlaces } from './live-pages.ts';
import { territoryPages } from './map-routes.ts';
import { placeList } from './place-lists.ts';
import { serviceGroups } from './service-groups.ts';
import type { Place, Shown } from './shown.ts';
import { countSiteMapPages } from './site-map/pages.ts';
import { mapPages } from './territory-map.ts';

/** A page as the sitemap lists it. */
export interface SitemapPage {
  readonly path: string;
  /** Instant of its last publication, ISO 8601; null for a page that is no entry. */
  readonly lastModified: string | null;
  /** Its path in each language it is written in. */
  readonly versions: Readonly<Partial<Record<Locale, string>>>;
}

/** A part is cut in two when its entries are more than this. */
const largestPart = 500;

/** The part of the pages that are no entries. */
export const sectionsPart = 'rubriques';

const listedModels = {
  practices: 'good-practice',
  projects: 'project',
  partners: 'partner',
  indicators: 'indicator',
  services: 'digital-service',
  news: 'news-item',
  consultations: 'consultation',
  calls: 'call',
} as const;

const unlisted: readonly string[] = ['search'];

/** The pages written in their own language, spread over a power of two of parts: parts keep their pages as it grows. */
function partition(content: Content): readonly (readonly Place[])[] {
  return content.derive('sitemap', () => {
    const places = livePlaces(content).filter(({ isFallback }) => !isFallback);
    const count = 2 ** Math.max(0, Math.ceil(Math.log2(places.length / largestPart)));
    const parts: Place[][] = Array.from({ length: count }, () => []);
    for (const place of places) parts[hashText(place.documentId) % count]?.push(place);
    return parts;
  });
}

/** The names of all the parts. */
export function sitemapParts(content: Content): readonly string[] {
  return content.derive('sitemap parts', () => [
    sectionsPart,
    ...partition(content).map((_, index) => String(index + 1)),
  ]);
}

function versionsOf(content: Content, shown: Shown): SitemapPage['versions'] {
  const own = content.versions(shown).filter(({ isFallback, path }) => !isFallback && path !== null);
  return Object.fromEntries(own.map(({ locale, path }) => [locale, path]));
}

/** The lists of a language that are cut into pages: the path of the first one, and how many there are. */
function cutLists(content: Content, locale: Locale): readonly { first: string; count: number }[] {
  const whole = (Object.keys(listedModels) as (keyof typeof listedModels)[]).map((name) => ({
    first: sections[name],
    count: countPages(content, wholeList(content, listedModels[name], locale)),
  }));
  const groups = serviceGroups(content, locale).map(({ path, list }) => ({
    first: path,
    count: countPages(content, list),
  }));
  const places = { first: sections.places, count: countPages(content, placeList(content, locale)) };
  const siteMap = { first: sections.siteMap, count: countSiteMapPages(content, locale) };
  return [...whole, ...groups, places, siteMap];
}

/** The maps and the pages of territories of a language. */
function mapPaths(content: Content, locale: Locale): readonly string[] {
  const territories = territoryPages(content, locale).map(({ segment }) => `${territoryFolder}${segment}/`);
  return [...mapPages(content, locale).map(({ path }) => path), ...territories];
}

function listPages(content: Content): readonly SitemapPage[] {
  const names = Object.keys(sections) as (keyof typeof sections)[];
  const bare = names.filter((name) => !unlisted.includes(name)).map((name) => sections[name]);
  const ofData = dataSets.map(({ name }) => dataPagePath(name));
  const pagesOf = (locale: Locale) =>
    cutLists(content, locale).flatMap(({ first, count }) =>
      Array.from({ length: count }, (_, index) => nthPagePath(first, index + 1)),
    );
  const all = content.locales.flatMap((locale) =>
    [...new Set([...bare, ...ofData, ...pagesOf(locale), ...mapPaths(content, locale)])].map((path) => ({
      locale,
      path,
    })),
  );
  const known = new Set(all.map(({ locale, path }) => localizePath(path, locale)));
  const versions = (path: string) =>
    Object.fromEntries(
      content.locales
        .map((locale) => [locale, localizePath(path, locale)] as const)
        .filter(([, version]) => known.has(version)),
    );
  return all.map(({ locale, path }) => ({
    path: localizePath(path, locale),
    lastModified: null,
    versions: versions(path),
  }));
}

/** The pages of contributions, in the languages that their consultation is written in. */
function contributionPages(content: Content): readonly SitemapPage[] {
  const own = contributionPlaces(content).filter(({ isFallback }) => !isFallback);
  const groups = Map.groupBy(own, ({ documentId, page }) => `${documentId} ${page}`);
  return [...groups.values()].flatMap((group) => {
    const versions = Object.fromEntries(group.map(({ locale, path }) => [locale, path]));
    return group.map(({ path }) => ({ path, lastModified: null, versions }));
  });
}

/** The pages of a part; null when there is no such part. */
export function sitemapPages(content: Content, part: string): readonly SitemapPage[] | null {
  if (part === sectionsPart)
    return content.derive('sitemap sections', () => [...listPages(content), ...contributionPages(content)]);
  const places = content.derive(`sitemap ${part}`, () => partition(content)[Number(part) - 1] ?? null);
  return (
    places?.flatMap(({ model, documentId, locale, path }) => {
      const shown = content.byId(model, documentId, locale);
      return shown
        ? [{ path, lastModified: shown.entry.publishedAt, versions: versionsOf(content, shown) }]
        : [];
    }) ?? null
  );
}
