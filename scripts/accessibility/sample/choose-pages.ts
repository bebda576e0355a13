/** Which pages stand for all the others. Pure. */
import { defaultLocale } from '@agenda21/content-types';
import { type PageRoute, routeOf } from './page-routes.ts';
import type { PublishedPage } from './published-pages.ts';

/** The route of the plain pages that editors write: legal notice, accessibility, help… */
const plainPages = '[...locale]/[segment]/index.astro';

/** The routes that every language has, whatever is published in it. */
const startPages: readonly string[] = ['[...locale]/index.astro', '[...locale]/recherche/index.astro'];

const fullestFirst = (a: PublishedPage, b: PublishedPage) => b.html.length - a.html.length;

/** The pages of a route that are looked at: the fullest, the second page of a list, and every plain page. */
function choose(file: string, pages: readonly PublishedPage[]): readonly PublishedPage[] {
  const french = pages.filter(({ language }) => language === defaultLocale).toSorted(fullestFirst);
  if (file === plainPages) return french;
  const first = french.find(({ path }) => !path.includes('/page/'));
  const second = french.find(({ path }) => path.endsWith('/page/2/'));
  return [first, second].filter((page) => page !== undefined);
}

const isRecord = (file: string) => file.includes('[segment]');

/** In each other language: the home page, the search, and the fullest record of each kind. */
function chooseTranslated(file: string, pages: readonly PublishedPage[]): readonly PublishedPage[] {
  if (!isRecord(file) && !startPages.includes(file)) return [];
  const others = pages.filter(({ language }) => language !== defaultLocale).toSorted(fullestFirst);
  return [...Map.groupBy(others, ({ language }) => language).values()].flatMap((own) => own.slice(0, 1));
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
  return [...byRoute].flatMap(([file, ofRoute]) => [
    ...choose(file, ofRoute),
    ...chooseTranslated(file, ofRoute),
  ]);
}
