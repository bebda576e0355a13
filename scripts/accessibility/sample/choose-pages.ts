/** Which pages stand for all the others. Pure. */
import { defaultLocale, localizePath, sections } from '@agenda21/content-types';
import { type PageRoute, routeOf } from './page-routes.ts';
import type { PublishedPage } from './published-pages.ts';

/** The route of the plain pages that editors write: legal notice, accessibility, help… */
const plainPages = '[...locale]/[segment]/index.astro';

const fullestFirst = (a: PublishedPage, b: PublishedPage) => b.html.length - a.html.length;

/** The pages of a route that are looked at: the fullest, the second page of a list, and every plain page. */
function choose(file: string, pages: readonly PublishedPage[]): readonly PublishedPage[] {
  const french = pages.filter(({ language }) => language === defaultLocale).toSorted(fullestFirst);
  if (file === plainPages) return french;
  const first = french.find(({ path }) => !path.includes('/page/'));
  const second = french.find(({ path }) => path.endsWith('/page/2/'));
  return [first, second].filter((page) => page !== undefined);
}

/** In each other language: the home page, the search, and the fullest record. */
function chooseTranslated(pages: readonly PublishedPage[]): readonly PublishedPage[] {
  const languages = new Set(pages.map(({ language }) => language).filter((one) => one !== defaultLocale));
  return [...languages].flatMap((language) => {
    const own = pages.filter((page) => page.language === language).toSorted(fullestFirst);
    const wanted = [sections.home, sections.search].map((path) => localizePath(path, language as 'es'));
    return [...own.filter(({ path }) => wanted.includes(path)), ...own.slice(0, 1)];
  });
}

/**
 * Chooses the sample among the published pages.
 * It holds the pages that RGAA 4.1.2 asks for (home, contact, legal notice, accessibility, site map, help, search)
 * and each distinct template.
 */
export function choosePages(
  pages: readonly PublishedPage[],
  routes: readonly PageRoute[],
): readonly PublishedPage[] {
  const byRoute = Map.groupBy(pages, ({ path }) => routeOf(path, routes)?.file ?? '');
  const french = [...byRoute].flatMap(([file, ofRoute]) => choose(file, ofRoute));
  return [...new Set([...french, ...chooseTranslated(pages)])];
}
