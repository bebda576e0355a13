import { localeOfPath, localizePath } from '@agenda21/content-types';
import type { APIRoute, GetStaticPaths } from 'astro';
import { feedOf, pagesWithFeed } from '../../content/feed.ts';
import { getContent } from '../../content/load.ts';
import { toAtom } from '../../lib/atom-xml.ts';

/** `/es/themes/agua/` → `es/themes/agua`: what is before the name of the feed; nothing for the home page in French. */
const toParam = (page: string) => page.slice(1, -1) || undefined;

export const getStaticPaths = (() =>
  pagesWithFeed(getContent()).map((page) => ({ params: { of: toParam(page) } }))) satisfies GetStaticPaths;

/** The feed of what a page lists, in its language. */
export const GET: APIRoute = ({ params, site }) => {
  const page = params['of'] ? `/${params['of']}/` : '/';
  const locale = localeOfPath(page);
  const listed = page.slice(localizePath('', locale).length);
  const feed = site ? feedOf(getContent(), listed, locale, site) : null;
  if (!feed) return new Response(null, { status: 404 });
  return new Response(toAtom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
