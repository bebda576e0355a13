/** The XML of sitemaps (https://www.sitemaps.org/protocol.html), with the translations of each page. */
import { defaultLocale } from '@agenda21/content-types';
import { escapeUTF8 } from 'entities';
import type { SitemapPage } from '../content/sitemap.ts';

const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const address = (path: string, site: URL) => escapeUTF8(new URL(path, site).href);

function alternatesOf({ versions }: SitemapPage, site: URL): string {
  const links = Object.entries(versions);
  if (links.length < 2) return '';
  const french = versions[defaultLocale];
  const all = french ? [...links, ['x-default', french] as const] : links;
  return all
    .map(([lang, path]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(path, site)}"/>`)
    .join('');
}

function toUrl(page: SitemapPage, site: URL): string {
  const modified = page.lastModified ? `<lastmod>${page.lastModified}</lastmod>` : '';
  return `<url><loc>${address(page.path, site)}</loc>${modified}${alternatesOf(page, site)}</url>`;
}

/** A sitemap of pages. */
export function toSitemap(pages: readonly SitemapPage[], site: URL): string {
  const urls = pages.map((page) => `${toUrl(page, site)}\n`).join('');
  return `${xml}\n<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}</urlset>\n`;
}

/** The index of the sitemaps at the given paths. */
export function toSitemapIndex(paths: readonly string[], site: URL): string {
  const sitemaps = paths.map((path) => `<sitemap><loc>${address(path, site)}</loc></sitemap>\n`).join('');
  return `${xml}\n<sitemapindex xmlns="${schema}">\n${sitemaps}</sitemapindex>\n`;
}
