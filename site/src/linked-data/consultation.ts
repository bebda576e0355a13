import { latestContributions } from '../content/contributions.ts';
import { type Shown, languageOf } from '../content/shown.ts';
import { stringsOf } from '../i18n/index.ts';
import { describeContribution } from './contribution.ts';
import { describeBase } from './describe-base.ts';
import { type DescribedPage, audience, bodyOr, territories, themes } from './described-page.ts';
import { documents } from './documents.ts';
import type { JsonLdNode } from './json-ld.ts';
import { describeMeeting } from './meeting.ts';

function describeEvent(shown: Shown<'consultation'>, page: DescribedPage): JsonLdNode {
  const { data } = shown.entry;
  const { vocabularies } = stringsOf(page.locale);
  const organizer = bodyOr(data.owner, page);
  return {
    ...describeBase('Event', data.title, data.question, page),
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

/**
 * A consultation as an `Event` (schema.org/Event) on the page where one answers, from its first to its last day, with its
 * meetings, then the contributions that the page shows.
 */
export function describeConsultation(
  shown: Shown<'consultation'>,
  page: DescribedPage,
): readonly JsonLdNode[] {
  const latest = latestContributions(shown, page.content);
  return [
    describeEvent(shown, page),
    ...latest.map((contribution) => describeContribution(contribution, shown, page)),
  ];
}
