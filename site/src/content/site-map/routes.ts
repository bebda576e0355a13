/** From addresses to pages of the site map, and back. */
import type { Locale } from '@agenda21/content-types';
import { getContent } from '../load.ts';
import {
  type RouteParams,
  type StaticPath,
  localeOf,
  toLocaleParam,
  toPageNumber,
  toPageParam,
} from '../routes.ts';
import type { SiteMapNode } from './node.ts';
import { countSiteMapPages, siteMapPage } from './pages.ts';

/** One address for each page of the site map of each language. */
export function siteMapPaths(): StaticPath[] {
  const content = getContent();
  return content.locales.flatMap((locale) =>
    Array.from({ length: countSiteMapPages(content, locale) }, (_, rank) => ({
      params: { locale: toLocaleParam(locale), page: toPageParam(rank + 1) },
    })),
  );
}

/** A page of the site map, by its address. */
interface SiteMapPage {
  readonly locale: Locale;
  readonly nodes: readonly SiteMapNode[];
  readonly page: number;
  readonly pageCount: number;
}

/** The page of the site map that an address shows, or null. */
export function findSiteMapPage(params: RouteParams): SiteMapPage | null {
  const content = getContent();
  const locale = localeOf(params);
  const page = toPageNumber(params);
  const nodes = locale && page ? siteMapPage(content, locale, page) : null;
  return locale && page && nodes
    ? { locale, nodes, page, pageCount: countSiteMapPages(content, locale) }
    : null;
}
