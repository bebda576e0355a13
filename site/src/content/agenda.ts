/** The calendar of what people may take part in: every meeting, and the last day of every consultation and call. */
import { type Locale, agendaPath, localizePath } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { CalendarEvent } from '../lib/calendar-file.ts';
import type { Content } from './content.ts';
import { nameMeetings, toCalendarEvent } from './meetings.ts';
import type { OpeningModel } from './openings.ts';
import type { Shown } from './shown.ts';

function closingOf({ entry, path, locale }: Shown<OpeningModel>, site: URL): readonly CalendarEvent[] {
  const { documentId, publishedAt, data } = entry;
  if (data.closesOn === null) return [];
  const url = new URL(path ?? '', site).href;
  return [
    {
      uid: `${documentId}-fin@${site.host}`,
      changedAt: publishedAt,
      day: data.closesOn,
      startsAt: null,
      endsAt: null,
      title: stringsOf(locale).reuse.agenda.closes(data.title),
      place: null,
      description: url,
      url,
      isCancelled: false,
    },
  ];
}

function meetingsOf(consultation: Shown<'consultation'>, site: URL): readonly CalendarEvent[] {
  const named = nameMeetings(consultation.entry.data.meetings);
  return named.map((meeting) => toCalendarEvent(consultation, meeting, site));
}

const byDay = (a: CalendarEvent, b: CalendarEvent) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.uid < b.uid ? -1 : 1;

/**
 * What is still to come on the day of the published state, in order: the calendar stays light, and changes when a day passes.
 * @param site the public address of the portal.
 */
export function agendaOf(content: Content, locale: Locale, site: URL): readonly CalendarEvent[] {
  return content.derive(`agenda ${locale} ${site.href}`, () => {
    const consultations = content.all('consultation', locale);
    const openings: readonly Shown<OpeningModel>[] = [...consultations, ...content.all('call', locale)];
    return [
      ...consultations.flatMap((consultation) => meetingsOf(consultation, site)),
      ...openings.flatMap((opening) => closingOf(opening, site)),
    ]
      .filter(({ day }) => day >= content.today)
      .toSorted(byDay);
  });
}

/** The address of the calendar of a language. */
export const agendaAddress = (locale: Locale): string => localizePath(agendaPath, locale);
