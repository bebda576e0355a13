/** Opening hours in the words of a language. */
import type { Locale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { Interval } from './notation.ts';
import type { LiveHours } from './open-state.ts';
import type { Exception } from './read-hours.ts';

const minutesOfDay = 1440;

/** A time of the day, given in minutes from its start. */
export function timeInWords(minute: number, locale: Locale): string {
  const minutes = minute % 60;
  const written = minutes === 0 ? '' : String(minutes).padStart(2, '0');
  return stringsOf(locale).places.time(String(Math.floor(minute / 60)), written);
}

function intervalInWords({ from, to, note }: Interval, locale: Locale): string {
  const isAllDay = from === 0 && to === minutesOfDay;
  if (isAllDay && note) return note;
  const times = isAllDay
    ? stringsOf(locale).places.allDay
    : `${timeInWords(from, locale)} – ${timeInWords(to, locale)}`;
  return note ? `${times} (${note})` : times;
}

/** When a place is open on a day: « 9 h – 12 h, 14 h – 18 h », or closed. */
export function hoursInWords(intervals: readonly Interval[], locale: Locale): string {
  const { places } = stringsOf(locale);
  return intervals.length === 0
    ? places.closed
    : intervals.map((interval) => intervalInWords(interval, locale)).join(', ');
}

/** Days that are open otherwise: « du 24 décembre 2026 au 2 janvier 2027 ». */
export function daysInWords({ from, to }: Exception, locale: Locale): string {
  const { places, formats } = stringsOf(locale);
  return from === to ? formats.day(from) : places.span(formats.day(from), formats.day(to));
}

/** What the browser says the state of a place with: sentences, the days of the week, and each time it may have to say. */
export interface LiveWords {
  readonly sentences: Readonly<
    Record<'open' | 'openUntil' | 'closed' | 'opensToday' | 'opensTomorrow' | 'opensOn', string>
  >;
  readonly days: readonly string[];
  readonly times: Readonly<Record<number, string>>;
}

export function liveWords({ week, exceptions }: LiveHours, locale: Locale): LiveWords {
  const minutes = new Set([...week, ...exceptions.map(([, , times]) => times ?? [])].flat());
  const times = [...minutes].toSorted((a, b) => a - b).map((minute) => [minute, timeInWords(minute, locale)]);
  return {
    sentences: stringsOf(locale).places.live,
    days: stringsOf(locale).places.weekdays,
    times: Object.fromEntries(times) as LiveWords['times'],
  };
}
