/** The pages of the partners' space: static shells, the same whatever is published. */
import {
  type Locale,
  type SpacePage,
  localizePath,
  pathOfSpacePage,
  spacePages,
  spacePath,
} from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { PageHead } from '../lib/page-head.ts';
import { getContent } from './load.ts';
import { type RouteParams, type StaticPath, toLocaleParam } from './routes.ts';

const names = Object.keys(spacePages) as SpacePage[];

const toParam = (page: SpacePage) => spacePages[page].replace(/\/$/, '') || undefined;

/** One address for each page and language. */
export function spacePaths(): StaticPath[] {
  return getContent().locales.flatMap((locale) =>
    names.map((page) => ({ params: { locale: toLocaleParam(locale), screen: toParam(page) } })),
  );
}

/** The page that an address names; null when it names none. */
export function spacePageOf(params: RouteParams): SpacePage | null {
  return names.find((page) => toParam(page) === params['screen']) ?? null;
}

/** The head of a page of the space, which search engines have no use for. */
export function spaceHead(page: SpacePage, locale: Locale): PageHead {
  const { title, lead, pages } = stringsOf(locale).partnerSpace;
  const pathIn = (language: Locale) => localizePath(pathOfSpacePage(page), language);
  return {
    title: page === 'home' ? title : pages[page],
    description: lead,
    canonical: pathIn(locale),
    versions: getContent().locales.map((language) => ({
      locale: language,
      path: pathIn(language),
      isTranslated: true,
    })),
    breadcrumb: page === 'home' ? [] : [{ href: localizePath(spacePath, locale), label: title }],
    isUnlisted: true,
  };
}
