import type { APIRoute } from 'astro';
import { getContent } from '../../../content/load.ts';
import { finderData } from '../../../content/place-finder.ts';
import { localeOf, localePaths } from '../../../content/routes.ts';

export const getStaticPaths = localePaths;

/** Where the communes and the places are, in one language. */
export const GET: APIRoute = ({ params }) => {
  const locale = localeOf(params);
  if (!locale) return new Response(null, { status: 404 });
  const body = JSON.stringify(finderData(getContent(), locale));
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
