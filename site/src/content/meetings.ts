/** The meetings of consultations and their calendar files. */
import { type DataOf, type Locale, type meeting, meetingPath } from '@agenda21/content-types';
import { type DatedSpan, datedSpan } from '../dates/dated-span.ts';
import type { CalendarEvent } from '../lib/calendar-file.ts';
import type { Content } from './content.ts';
import type { Shown } from './shown.ts';

export type MeetingData = DataOf<typeof meeting>;

/** A meeting, and the name that tells it from the others of its consultation. */
export interface NamedMeeting {
  readonly name: string;
  readonly data: MeetingData;
}

/** Names meetings by their references; one that repeats a reference takes a number after it. */
export function nameMeetings(meetings: readonly MeetingData[]): readonly NamedMeeting[] {
  const named = new Map<string, MeetingData>();
  for (const data of meetings) {
    let name = data.reference;
    for (let rank = 2; named.has(name); rank++) name = `${data.reference}-${rank}`;
    named.set(name, data);
  }
  return [...named].map(([name, data]) => ({ name, data }));
}

/** A meeting as the page of its consultation shows it. */
export interface ShownMeeting {
  readonly data: MeetingData;
  /** The path of its calendar file. */
  readonly file: string;
  /** Until the end of its day, then after it. */
  readonly span: DatedSpan;
}

/** The meetings of a consultation, in the editor's order. */
export function meetingsOf(
  { entry, path }: Shown<'consultation'>,
  content: Content,
): readonly ShownMeeting[] {
  return nameMeetings(entry.data.meetings).map(({ name, data }) => ({
    data,
    file: meetingPath(path ?? '', name),
    span: datedSpan(content, null, data.date),
  }));
}

/** Where the calendar files of a language are: the end of the address of a consultation, and the name of a meeting. */
export function meetingPlaces(content: Content): readonly {
  readonly locale: Locale;
  readonly segment: string;
  readonly meeting: string;
}[] {
  return content.locales.flatMap((locale) =>
    content.places('consultation', locale).flatMap(({ segment, documentId }) =>
      content
        .derive(`meetings of ${documentId} ${locale}`, () => {
          const shown = content.byId('consultation', documentId, locale);
          return nameMeetings(shown?.entry.data.meetings ?? []).map(({ name }) => name);
        })
        .map((meeting) => ({ locale, segment, meeting })),
    ),
  );
}

/**
 * What a calendar is told of a meeting.
 * @param site the public address of the portal.
 */
export function toCalendarEvent(
  consultation: Shown<'consultation'>,
  { name, data }: NamedMeeting,
  site: URL,
): CalendarEvent {
  const { documentId, publishedAt, data: asked } = consultation.entry;
  const url = new URL(consultation.path ?? '', site).href;
  return {
    uid: `${documentId}-${name}@${site.host}`,
    changedAt: publishedAt,
    day: data.date,
    startsAt: data.startsAt,
    endsAt: data.endsAt,
    title: data.title,
    place: data.place ?? data.videoUrl,
    description: [asked.question, data.access, data.videoUrl, url]
      .filter((part) => part !== null)
      .join('\n\n'),
    url,
    isCancelled: data.isCancelled,
  };
}
