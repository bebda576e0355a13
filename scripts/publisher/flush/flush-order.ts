/** In which order files are put in place, for whoever reads the folder meanwhile: what a page needs comes before it. Pure. */
import { locales, localizePath, sections } from '@agenda21/content-types';
import { pagePathOf } from '../gates/page-problem.ts';

const lists: ReadonlySet<string> = new Set(
  locales.flatMap((locale) => Object.values(sections).map((path) => localizePath(path, locale))),
);

function isList(file: string): boolean {
  const path = pagePathOf(file);
  return lists.has(path) || /\/page\/\d+\/$/.test(path);
}

/** Assets and pictures, pages, lists, feeds, sitemaps, former addresses. */
function rank(file: string): number {
  if (file === '/former-addresses.json') return 5;
  if (file.startsWith('/sitemap')) return 4;
  if (!file.endsWith('.html')) return file.endsWith('.xml') ? 3 : 0;
  return isList(file) ? 2 : 1;
}

/** The files to write, the ones that others need first. */
export function inFlushOrder(files: readonly string[]): readonly string[] {
  return files.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
