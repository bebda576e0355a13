/** The pages that the site map is cut into: its tree, then the deep pages when they are many. */
import type { Locale } from '@agenda21/content-types';
import { type PageLengths, cutPage, findPageStarts } from '../../lib/pagination.ts';
import type { Content } from '../content.ts';
import { type DeepPages, deepPages, isFolded } from './deep-pages.ts';
import { type SiteMapNode, sectionNode } from './node.ts';
import { growSiteMap } from './tree.ts';

/** The pages that the tree leaves to the pages after it, each with its section. */
function foldedLines(content: Content, locale: Locale) {
  return content.derive(`folded site map ${locale}`, () => {
    const deep = deepPages(content, locale);
    const names = isFolded(deep) ? (Object.keys(deep) as (keyof DeepPages)[]) : [];
    return names.flatMap((name) => deep[name].map((node) => ({ name, node })));
  });
}

const foldedLengths: PageLengths = { shortest: 60, longest: 100, oneIn: 20 };

const foldedStarts = (content: Content, locale: Locale): readonly number[] =>
  content.derive(`folded site map page starts ${locale}`, () => {
    const lines = foldedLines(content, locale);
    return lines.length === 0
      ? []
      : findPageStarts(
          lines.map(({ node }) => node.href),
          foldedLengths,
        );
  });

/** How many pages the site map takes: the tree, then what it leaves out. */
export const countSiteMapPages = (content: Content, locale: Locale): number =>
  1 + foldedStarts(content, locale).length;

/**
 * A page of the site map.
 * @param page from 1: the tree; the next ones hold, by section, what it leaves out when that is much.
 * @returns null when there is no such page.
 */
export function siteMapPage(content: Content, locale: Locale, page: number): readonly SiteMapNode[] | null {
  if (page === 1) return growSiteMap(content, locale);
  return content.derive(`site map ${page} ${locale}`, () => {
    const cut = cutPage(foldedLines(content, locale), foldedStarts(content, locale), page - 1);
    const groups = Map.groupBy(cut?.items ?? [], ({ name }) => name);
    const nodes = [...groups].map(([name, lines]) =>
      sectionNode(
        name,
        locale,
        lines.map(({ node }) => node),
      ),
    );
    return cut && nodes;
  });
}
