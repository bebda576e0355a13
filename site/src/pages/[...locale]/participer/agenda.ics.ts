import type { APIRoute } from 'astro';
import { agendaOf } from '../../../content/agenda.ts';
import { getContent } from '../../../content/load.ts';
import { localeOf, localePaths } from '../../../content/routes.ts';
import { calendarFile } from '../../../lib/calendar-file.ts';

export const getStaticPaths = localePaths;

/** The calendar of every meeting and closing day to come, in one language. */
export const GET: APIRoute = ({ params, site }) => {
  const locale = localeOf(params);
  if (!locale || !site) return new Response(null, { status: 404 });
  return new Response(calendarFile(agendaOf(getContent(), locale, site)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
