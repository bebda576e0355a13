/** Opening hours in the words of a language. */
import type { Locale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import { weekdayOf } from './days.ts';
import type { Exception } from './exceptions.ts';
import type { Interval } from './notation.ts';
import type { LiveHours } from './open-state.ts';
import type { Row, Season } from './timetable.ts';

const minutesOfDay = 1440;

/** A time of the day, given in minutes from its start. */
export function timeInWords(minute: number, locale: Locale): string {
  const minutes = minute % 60;
  const written = minutes === 0 ? '' : String(minutes).padStart(2, '0');
  return stringsOf(locale).places.time(String(Math.floor(minute / 60)), written);
}

/** The times of an opening: « 9 h – 12 h »; null when its note alone says it. */
export function timesInWords({ from, to, note }: Interval, locale: Locale): string | null {
  const isAllDay = from === 0 && to === minutesOfDay;
  if (isAllDay) return note ? null : stringsOf(locale).places.allDay;
  return `${timeInWords(from, locale)} – ${timeInWords(to, locale)}`;
}

/** Which days a row of the timetable tells: « lundi », « 1er et 3e lundi du mois ». */
export function rowInWords({ weekday, ranks }: Row, locale: Locale): string {
  const { places, formats } = stringsOf(locale);
  const day = places.weekdays[weekday] ?? '';
  if (ranks.includes('last')) return places.lastOfMonth(day);
  if (ranks.includes('not last')) return places.notLastOfMonth(day);
  const numbers = ranks.flatMap((rank) =>
    typeof rank === 'number' ? (places.ordinals[rank - 1] ?? []) : [],
  );
  return numbers.length === 0 ? day : places.ofMonth(formats.list(numbers), day);
}

/** When a season comes back: « du 1er juillet au 31 août ». */
export function seasonInWords({ spans }: Season, locale: Locale): string {
  const { places, formats } = stringsOf(locale);
  if (spans.length === 0) return places.restOfYear;
  return formats.list(
    spans.map(({ from, to }) => places.span(formats.dayOfYear(from), formats.dayOfYear(to))),
  );
}

/** A day of the calendar with its name: « lundi 7 décembre 2026 ». */
export function datedDay(day: string, locale: Locale): string {
  const { places, formats } = stringsOf(locale);
  return places.datedDay(places.weekdays[weekdayOf(day)] ?? '', formats.day(day));
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
