/** From hours in the notation of OpenStreetMap to a week and what departs from it. Pure: it knows no « now ». */
import { addDays, daysBetween, weekdayOf } from './days.ts';
import { type Interval, Notation } from './notation.ts';

/** Days in a row that are open otherwise than in an ordinary week; null when the hours do not tell. */
export interface Exception {
  readonly from: string;
  readonly to: string;
  readonly intervals: readonly Interval[] | null;
}

export interface OpeningHours {
  /** An ordinary week, from Monday. */
  readonly week: readonly (readonly Interval[])[];
  /** All that departs from it, public holidays included, in order. */
  readonly exceptions: readonly Exception[];
  /** The ones that are no public holidays; null when they are too many to be told one by one. */
  readonly ownExceptions: readonly Exception[] | null;
  /** What becomes of public holidays: the same hours on all of them, not told, or hours that differ (null). */
  readonly onHolidays: readonly Interval[] | 'untold' | null;
  /** From the first to the last day that the exceptions are known for. */
  readonly from: string;
  readonly to: string;
  readonly inWords: (locale: string) => string;
}

/** How long after its publication the hours of a place are told: nobody should trust older ones that nobody checked. */
const knownDays = 3 * 365;

/** More exceptions than this are a rule, which the notation itself tells. */
const mostExceptions = 12;

const isSame = (a: readonly Interval[] | null, b: readonly Interval[] | null) =>
  JSON.stringify(a) === JSON.stringify(b);

/** The value that comes most often; the first one of those that tie. */
function mostFrequent(values: readonly (readonly Interval[])[]): readonly Interval[] {
  const groups = [...Map.groupBy(values, (value) => JSON.stringify(value)).values()];
  return groups.reduce((most, group) => (group.length > most.length ? group : most), [])[0] ?? [];
}

type Week = OpeningHours['week'];

/** Gathers the days that depart in the same way; a run of closed days goes on over days that are closed anyway. */
function gather(
  days: readonly string[],
  on: (day: string) => Exception['intervals'],
  isClosed: (day: string) => boolean,
): readonly Exception[] {
  const runs: Exception[] = [];
  for (const day of days) {
    const intervals = on(day);
    const last = runs.at(-1);
    const gap = last ? daysBetween(last.to, day).slice(1, -1) : [];
    const joins = gap.length === 0 || [day, ...gap].every(isClosed);
    if (last && isSame(last.intervals, intervals) && joins) runs[runs.length - 1] = { ...last, to: day };
    else runs.push({ from: day, to: day, intervals });
  }
  return runs;
}

const holidaysOfYear = new Map<string, readonly string[]>();

/** The public holidays of a year, worked out once: the library is slow at them. */
function holidaysOf(year: string): readonly string[] {
  const known = holidaysOfYear.get(year);
  if (known) return known;
  const notation = new Notation('PH off');
  const holidays = daysBetween(`${year}-01-01`, `${year}-12-31`).filter((day) => notation.isHoliday(day));
  holidaysOfYear.set(year, holidays);
  return holidays;
}

function holidaysBetween(from: string, to: string): readonly string[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, rank) => String(first + rank));
  return years.flatMap(holidaysOf).filter((day) => day >= from && day <= to);
}

function readWeek(on: (day: string) => readonly Interval[], days: readonly string[]): Week {
  const byWeekday = Map.groupBy(days, weekdayOf);
  return Array.from({ length: 7 }, (_, rank) => mostFrequent((byWeekday.get(rank) ?? []).map(on)));
}

/** So many days hold each day of the week at least once without a public holiday. */
const weekWithoutHolidays = 28;

/**
 * Reads the hours of a place.
 * @param value hours in the notation of OpenStreetMap (wiki.openstreetmap.org/wiki/Key:opening_hours).
 * @param from the first day they are read for, `YYYY-MM-DD`: that of the publication, so that the same state gives the
 * same pages.
 * @returns null when the value is not in the notation.
 */
export function readHours(value: string, from: string): OpeningHours | null {
  try {
    return toHours(new Notation(value), from);
  } catch {
    // The library throws texts: the page then shows the hours as they are written.
    return null;
  }
}

function toHours(notation: Notation, from: string): OpeningHours {
  const { isWeekly, tellsHolidays } = notation;
  const to = addDays(from, knownDays);
  const holidays = holidaysBetween(from, to);
  const isWorkday = (day: string) => !holidays.includes(day);
  const nameOf = (day: string) => (isWeekly ? `${weekdayOf(day)} ${isWorkday(day)}` : day);
  const known = new Map<string, readonly Interval[]>();
  const on = (day: string) => {
    const intervals = known.get(nameOf(day)) ?? notation.on(day);
    known.set(nameOf(day), intervals);
    return intervals;
  };
  const isClosed = (day: string) => on(day).length === 0;
  const workdays = daysBetween(from, isWeekly ? addDays(from, weekWithoutHolidays) : to).filter(isWorkday);
  const week = readWeek(on, workdays);
  const departs = (day: string) => !isSame(on(day), week[weekdayOf(day)] ?? []);
  const own = workdays.filter(departs);
  const others = holidays.filter((day) => !tellsHolidays || departs(day));
  const ownExceptions = gather(own, on, isClosed);
  const onException = (day: string) => (isWorkday(day) || tellsHolidays ? on(day) : null);
  return {
    week,
    exceptions: gather([...own, ...others].toSorted(), onException, isClosed),
    ownExceptions: ownExceptions.length > mostExceptions ? null : ownExceptions,
    onHolidays: tellsHolidays ? oneOf(holidays.map(on)) : 'untold',
    from,
    to,
    inWords: (locale) => notation.inWords(locale),
  };
}

/** The hours that all the days have; null when they differ. */
function oneOf(hours: readonly (readonly Interval[])[]): readonly Interval[] | null {
  const [first = []] = hours;
  return hours.every((other) => isSame(other, first)) ? first : null;
}
