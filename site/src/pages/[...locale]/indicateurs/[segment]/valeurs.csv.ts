import type { APIRoute } from 'astro';
import { getContent } from '../../../../content/load.ts';
import { entryPaths, findEntry } from '../../../../content/routes.ts';
import { valuesText } from '../../../../indicators/values-file.ts';

export const getStaticPaths = () => entryPaths('indicator');

/** The values of an indicator, for spreadsheets. */
export const GET: APIRoute = ({ params }) => {
  const indicator = findEntry('indicator', params);
  if (!indicator) return new Response(null, { status: 404 });
  return new Response(valuesText(indicator, getContent()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
