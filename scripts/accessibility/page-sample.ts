/** The pages that stand for all the others: one of each template, and the ones that an audit must look at. */
import { localizePath, sections, siteLocales } from '@agenda21/content-types';

const locationPattern = /<loc>([^<]+)<\/loc>/g;

async function readLocations(url: string): Promise<readonly string[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return [...(await response.text()).matchAll(locationPattern)].map(([, location = '']) => location);
}

/** The paths that the sitemap of a portal tells. */
async function readSitemap(siteUrl: string): Promise<readonly string[]> {
  const toPath = (location: string) => new URL(location).pathname;
  const parts = await readLocations(new URL('/sitemap-index.xml', siteUrl).href);
  const pages = await Promise.all(parts.map((part) => readLocations(new URL(toPath(part), siteUrl).href)));
  return pages.flat().map(toPath);
}

const localePattern = new RegExp(`^/(${siteLocales.join('|')})(?=/)`);
const sectionPaths: ReadonlySet<string> = new Set(Object.values(sections));

/**
 * What a path has in common with the others of its template: `/projets/haie/` → `/projets/*`.
 * The plain pages at the root are told apart: each is one that an audit names.
 */
export function templateOf(path: string): string {
  const [first = '', ...rest] = path.replace(localePattern, '').split('/').filter(Boolean);
  if (rest.length === 0) return `/${first}`;
  return rest[0] === 'page' ? `/${first}/page` : `/${first}/*`;
}

/** What the sitemap does not tell: answers of the search, and addresses that lead nowhere. */
const others: readonly string[] = [
  `${sections.search}?q=eau`,
  `${sections.search}?q=xylographe`,
  '/cette-page-n-existe-pas/',
  localizePath('/cette-page-n-existe-pas/', 'es'),
];

/**
 * The sample of a running portal.
 * @returns its paths: every section and plain page in French, a record of each kind, the home page of each language,
 *   each kind of record in another language, the search with and without results, an error.
 * @throws when the sitemap cannot be read.
 */
export async function samplePages(siteUrl: string): Promise<readonly string[]> {
  const templates = new Map<string, string>();
  for (const path of await readSitemap(siteUrl)) {
    const locale = localePattern.exec(path)?.[1] ?? '';
    const template = templateOf(path);
    const isPlain = locale !== '' && !template.endsWith('/*') && template !== '/';
    if (!isPlain && !templates.has(locale + template)) templates.set(locale + template, path);
  }
  const lists = [...sectionPaths].filter((path) => ![...templates.values()].includes(path));
  return [...templates.values(), ...lists, ...others];
}
