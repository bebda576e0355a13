/** From addresses to maps and territories, and back. */
import {
  type Locale,
  localizePath,
  sections,
  territoryPath,
  territorySegment,
} from '@agenda21/content-types';
import type { PageVersion } from '../lib/page-head.ts';
import type { Content } from './content.ts';
import { getContent } from './load.ts';
import { type MapChoice, type Territory, choiceKey, hasTerritoryPage } from './located-records.ts';
import { type RouteParams, type StaticPath, localeOf, toLocaleParam } from './routes.ts';
import { type MapPage, mapPages } from './territory-map.ts';

/** The part of the path of a map that says what it shows: none for the whole. */
const toChoiceParam = (path: string) => path.slice(sections.map.length).replace(/\/$/, '') || undefined;

/** One address for each map of each language. */
export function mapPaths(): StaticPath[] {
  const content = getContent();
  return content.locales.flatMap((locale) =>
    mapPages(content, locale).map(({ path }) => ({
      params: { locale: toLocaleParam(locale), choice: toChoiceParam(path) },
    })),
  );
}

function findPage(content: Content, locale: Locale, isWanted: (page: MapPage) => boolean): MapPage | null {
  return mapPages(content, locale).find(isWanted) ?? null;
}

/** The map that an address shows, or null. */
export function findMap(params: RouteParams): MapPage | null {
  const content = getContent();
  const locale = localeOf(params);
  const { choice } = params;
  return (
    locale &&
    content.derive(`map at ${choice ?? ''} ${locale}`, () =>
      findPage(content, locale, ({ path }) => toChoiceParam(path) === choice),
    )
  );
}

/** A map in every language that has it. */
export function versionsOfMap(content: Content, choice: MapChoice): readonly PageVersion[] {
  const key = choiceKey(choice);
  return content.derive(`versions of map ${key}`, () =>
    content.locales.flatMap((locale) => {
      const page = findPage(content, locale, (one) => choiceKey(one.choice) === key);
      return page ? [{ locale, path: localizePath(page.path, locale), isTranslated: true }] : [];
    }),
  );
}

/** The page of a territory: the last segment of its address, and its document. */
interface TerritoryPage {
  readonly segment: string;
  readonly documentId: string;
}

/** The territories that have a page in a language, in the order of their names. */
export function territoryPages(content: Content, locale: Locale): readonly TerritoryPage[] {
  return content.derive(`territory pages ${locale}`, () =>
    content
      .all('territory', locale)
      .filter((territory) => hasTerritoryPage(content, territory))
      .map(({ entry }) => ({ segment: territorySegment(entry.data), documentId: entry.documentId })),
  );
}

/** One address for each territory that has a page in each language. */
export function territoryPaths(): StaticPath[] {
  const content = getContent();
  return content.locales.flatMap((locale) =>
    territoryPages(content, locale).map(({ segment }) => ({
      params: { locale: toLocaleParam(locale), segment },
    })),
  );
}

/** The territory that an address shows, or null. */
export function findTerritory(params: RouteParams): Territory | null {
  const content = getContent();
  const locale = localeOf(params);
  if (!locale) return null;
  const id = content.derive(
    `territory at ${params['segment'] ?? ''} ${locale}`,
    () => territoryPages(content, locale).find(({ segment }) => segment === params['segment'])?.documentId,
  );
  return id === undefined ? null : content.byId('territory', id, locale);
}

/** The page of a territory in every language that has it. */
export function versionsOfTerritory(content: Content, territory: Territory): readonly PageVersion[] {
  return content
    .versions(territory)
    .filter((version) => hasTerritoryPage(content, version))
    .map(({ locale, entry }) => ({
      locale,
      path: localizePath(territoryPath(entry.data), locale),
      isTranslated: true,
    }));
}
