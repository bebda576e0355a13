/** What a running portal publishes. */
import { defaultLocale, localizePath, sections, siteLocales } from '@agenda21/content-types';
import { readSitemap } from '../../lib/read-sitemap.ts';

export interface PublishedPage {
  readonly path: string;
  readonly language: string;
  readonly html: string;
}

async function readText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}

/** The language that the address of a page says. */
export const languageOf = (path: string): string =>
  siteLocales.find((locale) => path.startsWith(`/${locale}/`)) ?? defaultLocale;

/** The sitemap leaves out what search engines have no use for: the sections complete it. */
async function listPaths(siteUrl: string): Promise<readonly string[]> {
  const own = siteLocales.flatMap((locale) =>
    Object.values(sections).map((path) => localizePath(path, locale)),
  );
  return [...new Set([...own, ...(await readSitemap(siteUrl))])].toSorted();
}

/** Every page of the portal that is written in its own language. */
export async function readPublishedPages(siteUrl: string): Promise<readonly PublishedPage[]> {
  const paths = await listPaths(siteUrl);
  return Promise.all(
    paths.map(async (path) => ({ path, language: languageOf(path), html: await readText(siteUrl + path) })),
  );
}

/**
 * A page that another language shows in French for want of a translation.
 * @returns null when everything is translated.
 */
export async function findFallback(
  siteUrl: string,
  published: readonly PublishedPage[],
): Promise<PublishedPage | null> {
  const written = new Set(published.map(({ path }) => path));
  for (const language of siteLocales.filter((locale) => locale !== defaultLocale)) {
    for (const french of published.filter((page) => page.language === defaultLocale)) {
      const path = localizePath(french.path, language);
      if (written.has(path) || french.path.includes('/page/')) continue;
      const response = await fetch(siteUrl + path, { redirect: 'manual' });
      if (response.status === 200) return { path, language, html: await response.text() };
    }
  }
  return null;
}
