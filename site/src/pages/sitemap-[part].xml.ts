import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../content/load.ts';
import { sitemapPages, sitemapParts } from '../content/sitemap.ts';
import { toSitemap } from '../lib/sitemap-xml.ts';

export const getStaticPaths = (() =>
  sitemapParts(getContent()).map((part) => ({ params: { part } }))) satisfies GetStaticPaths;

/** A part of the sitemap. */
export const GET: APIRoute = ({ params, site }) => {
  const pages = sitemapPages(getContent(), params['part'] ?? '');
  if (!pages || !site) return new Response(null, { status: 404 });
  return new Response(toSitemap(pages, site), { headers: { 'content-type': 'application/xml' } });
};
