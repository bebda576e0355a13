/** What a running portal publishes. */
import { type Locale, defaultLocale, localeOfPath, localizePath, sections } from '@agenda21/content-types';
import { localesOfSitemap, readSitemap } from '../../lib/read-sitemap.ts';

export interface PublishedPage {
  readonly path: string;
  readonly language: Locale;
  readonly html: string;
}

async function readText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}

/** The sitemap leaves out what search engines have no use for: the sections complete it. */
async function listPaths(siteUrl: string): Promise<readonly string[]> {
  const listed = await readSitemap(siteUrl);
  const own = localesOfSitemap(listed).flatMap((locale) =>
    Object.values(sections).map((path) => localizePath(path, locale)),
  );
  return [...new Set([...own, ...listed])].toSorted();
}

/** Every page of the portal that is written in its own language. */
export async function readPublishedPages(siteUrl: string): Promise<readonly PublishedPage[]> {
  const paths = await listPaths(siteUrl);
  return Promise.all(
    paths.map(async (path) => ({ path, language: localeOfPath(path), html: await readText(siteUrl + path) })),
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
  const languages = new Set(
    published.map(({ language }) => language).filter((locale) => locale !== defaultLocale),
  );
  for (const language of languages) {
    for (const french of published.filter((page) => page.language === defaultLocale)) {
      const path = localizePath(french.path, language);
      if (written.has(path) || french.path.includes('/page/')) continue;
      const response = await fetch(siteUrl + path, { redirect: 'manual' });
      if (response.status === 200) return { path, language, html: await response.text() };
    }
  }
  return null;
}
