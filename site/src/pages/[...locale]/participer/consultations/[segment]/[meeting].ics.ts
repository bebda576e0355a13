import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../../../../content/load.ts';
import { meetingPlaces, nameMeetings, toCalendarEvent } from '../../../../../content/meetings.ts';
import { findEntry, toLocaleParam } from '../../../../../content/routes.ts';
import { calendarFile } from '../../../../../lib/calendar-file.ts';

export const getStaticPaths = (() =>
  meetingPlaces(getContent()).map(({ locale, segment, meeting }) => ({
    params: { locale: toLocaleParam(locale), segment, meeting },
  }))) satisfies GetStaticPaths;

/** The calendar file of a meeting of a consultation. */
export const GET: APIRoute = ({ params, site }) => {
  const consultation = findEntry('consultation', params);
  const meetings = consultation ? nameMeetings(consultation.entry.data.meetings) : [];
  const meeting = meetings.find(({ name }) => name === params['meeting']);
  if (!consultation || !meeting || !site) return new Response(null, { status: 404 });
  return new Response(calendarFile([toCalendarEvent(consultation, meeting, site)]), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
