/** From addresses to content and back: what every route of `src/pages` calls. */
import { type ContentModelName, type Locale, defaultLocale, locales } from '@agenda21/content-types';
import type { ListPage } from '../lib/pagination.ts';
import { type RecordList, countPages, pageOf, wholeList } from './list-pages.ts';
import { getContent } from './load.ts';
import type { Shown } from './shown.ts';

/** The variable parts of an address, as Astro hands them over. */
export type RouteParams = Readonly<Record<string, string | undefined>>;

export interface StaticPath {
  params: Record<string, string | undefined>;
}

/** The part of an address that names a language: none for French. */
export const toLocaleParam = (locale: Locale) => (locale === defaultLocale ? undefined : locale);

/**
 * The language of an address: French without prefix; null when the prefix is no language. Drafts are shown in languages
 * that the portal is not served in yet: which addresses there are is said by the lists of paths.
 */
export function localeOf(params: RouteParams): Locale | null {
  if (params['locale'] === undefined) return defaultLocale;
  return locales.find((locale) => locale === params['locale'] && locale !== defaultLocale) ?? null;
}

/** The part of an address that names a page of a list: none for the first. */
export const toPageParam = (page: number) => (page === 1 ? undefined : `page/${page}`);

/** The page of a list that an address names; null when it names none. */
export function toPageNumber(params: RouteParams): number | null {
  const page = /^page\/([1-9]\d*)$/.exec(params['page'] ?? 'page/1')?.[1];
  return page ? Number(page) : null;
}

/** One address for each language. */
export function localePaths(): StaticPath[] {
  return getContent().locales.map((locale) => ({ params: { locale: toLocaleParam(locale) } }));
}

/** One address for each entry of a model that each language shows. */
export function entryPaths(model: ContentModelName): StaticPath[] {
  return getContent().locales.flatMap((locale) =>
    getContent()
      .places(model, locale)
      .map(({ segment }) => ({ params: { locale: toLocaleParam(locale), segment } })),
  );
}

/** One address for each page of a list in a language. */
export function pagePaths<N extends ContentModelName>(list: RecordList<N>, locale: Locale): StaticPath[] {
  return Array.from({ length: countPages(getContent(), list) }, (_, index) => ({
    params: { locale: toLocaleParam(locale), page: toPageParam(index + 1) },
  }));
}

/** One address for each page of the list of a model in each language. */
export function listPaths(model: ContentModelName): StaticPath[] {
  return getContent().locales.flatMap((locale) => pagePaths(wholeList(getContent(), model, locale), locale));
}

/** The entry an address shows, or null. */
export function findEntry<N extends ContentModelName>(model: N, params: RouteParams): Shown<N> | null {
  const locale = localeOf(params);
  return locale && params['segment'] ? getContent().bySegment(model, params['segment'], locale) : null;
}

/** The page of a list that an address shows, or null. */
export function findPage<N extends ContentModelName>(
  list: RecordList<N>,
  params: RouteParams,
): ListPage<Shown<N>> | null {
  const page = toPageNumber(params);
  return page ? pageOf(getContent(), list, page) : null;
}

/** The page of the list of a model that an address shows, or null. */
export function findListPage<N extends ContentModelName>(
  model: N,
  params: RouteParams,
): { locale: Locale; list: ListPage<Shown<N>> } | null {
  const locale = localeOf(params);
  const list = locale && findPage(wholeList(getContent(), model, locale), params);
  return locale && list ? { locale, list } : null;
}
