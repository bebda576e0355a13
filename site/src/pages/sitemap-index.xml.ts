import type { APIRoute } from 'astro';
import { getContent } from '../content/load.ts';
import { sitemapParts } from '../content/sitemap.ts';
import { toSitemapIndex } from '../lib/sitemap-xml.ts';

/** Tells search engines where the parts of the sitemap are. */
export const GET: APIRoute = ({ site }) => {
  if (!site) return new Response(null, { status: 404 });
  const paths = sitemapParts(getContent()).map((part) => `/sitemap-${part}.xml`);
  return new Response(toSitemapIndex(paths, site), { headers: { 'content-type': 'application/xml' } });
};
