import type { APIRoute } from 'astro';
import { getContent } from '../../../content/load.ts';
import { localeOf, localePaths } from '../../../content/routes.ts';
import { territoryFinderData } from '../../../content/territory-finder.ts';

export const getStaticPaths = localePaths;

/** Where the communes and the territories that hold something are, in one language. */
export const GET: APIRoute = ({ params }) => {
  const locale = localeOf(params);
  if (!locale) return new Response(null, { status: 404 });
  const body = JSON.stringify(territoryFinderData(getContent(), locale));
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
