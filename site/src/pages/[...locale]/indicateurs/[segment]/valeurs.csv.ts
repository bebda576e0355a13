import type { APIRoute } from 'astro';
import { getContent } from '../../../../content/load.ts';
import { entryPaths, findEntry } from '../../../../content/routes.ts';
import { writeValues } from '../../../../indicators/values-file.ts';

export const getStaticPaths = () => entryPaths('indicator');

/** The values of an indicator, for spreadsheets. */
export const GET: APIRoute = ({ params }) => {
  const indicator = findEntry('indicator', params);
  if (!indicator) return new Response(null, { status: 404 });
  const { data } = indicator.entry;
  const territory =
    data.territory && getContent().byId('territory', data.territory, indicator.locale)?.entry.data.title;
  return new Response(writeValues(data, territory ?? ''), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
