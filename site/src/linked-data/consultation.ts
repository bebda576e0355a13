import { type Shown, languageOf } from '../content/shown.ts';
import { stringsOf } from '../i18n/index.ts';
import { type DescribedPage, audience, bodyOr, sumUp, territories, themes } from './described-page.ts';
import { documents } from './documents.ts';
import type { JsonLdNode } from './json-ld.ts';
import { describeMeeting } from './meeting.ts';

/**
 * A consultation as an `Event` (schema.org/Event) on the page where one answers, from its first to its last day, with its
 * meetings.
 */
export function describeConsultation(shown: Shown<'consultation'>, page: DescribedPage): JsonLdNode {
  const { data } = shown.entry;
  const { vocabularies } = stringsOf(page.locale);
  const organizer = bodyOr(data.owner, page);
  return {
    '@type': 'Event',
    name: data.title,
    description: sumUp(data.question),
    url: page.url,
    mainEntityOfPage: page.url,
    startDate: data.opensOn,
    endDate: data.closesOn,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: page.url },
    inLanguage: languageOf(shown),
    organizer,
    audience: audience(data.audiences.map((name) => vocabularies.audiences[name])),
    about: [...themes(data.themes, page), ...territories(data.territories, page)],
    subjectOf: documents(data.documents, page),
    subEvent: data.meetings.flatMap((meeting) => describeMeeting(meeting, organizer, page) ?? []),
  };
}
