/** What hours repeat: the same week all the year, a week for each season, or days of the week by their rank in the month. */
import { isLastInMonth, rankInMonth, weekdayOf } from './days.ts';
import type { Interval } from './notation.ts';
import { type YearSpan, cutYear, isWithin, joinSpans } from './seasons.ts';

/** When a place is open on a day. The same hours are the same object. */
export type Reader = (day: string) => readonly Interval[];

/** Which of the Mondays of a month, so for the other days of the week: each, the last, all but the last, or one from 1 to 5. */
export type Rank = 'every' | 'last' | 'not last' | number;

export interface Row {
  /** From 0 for Monday. */
  readonly weekday: number;
  readonly ranks: readonly Rank[];
  readonly intervals: readonly Interval[];
}

export interface Season {
  /** When it comes back; empty for the rest of the year, or for all of it. */
  readonly spans: readonly YearSpan[];
  readonly rows: readonly Row[];
}

export interface Timetable {
  readonly seasons: readonly Season[];
  /** What it tells of a day. */
  readonly on: Reader;
}

/** The value that comes most often; the first one of those that tie. */
export function mostFrequent(values: readonly (readonly Interval[])[]): readonly Interval[] {
  const groups = [...Map.groupBy(values, (value) => value).values()];
  return groups.reduce((most, group) => (group.length > most.length ? group : most), [])[0] ?? [];
}

interface Rows {
  readonly rows: readonly Row[];
  readonly on: Reader;
}

function rowsOfWeekday(weekday: number, usual: ReadonlyMap<Rank, readonly Interval[]>): readonly Row[] {
  const alike = [...Map.groupBy([...usual], ([, intervals]) => intervals)];
  const [first] = alike;
  if (first && alike.length === 1) return [{ weekday, intervals: first[0], ranks: ['every'] }];
  const rows = alike.map(([intervals, ranks]) => ({
    weekday,
    intervals,
    ranks: ranks.map(([rank]) => rank).toSorted(),
  }));
  return rows.toSorted((a, b) => (String(a.ranks[0]) < String(b.ranks[0]) ? -1 : 1));
}

/** What comes most often on each day of the week, apart for each rank. */
function toRows(days: readonly string[], on: Reader, rankOf: (day: string) => Rank): Rows {
  const byWeekday = Map.groupBy(days, weekdayOf);
  const usual = Array.from({ length: 7 }, (_, weekday) => {
    const byRank = Map.groupBy(byWeekday.get(weekday) ?? [], rankOf);
    return new Map([...byRank].map(([rank, alike]) => [rank, mostFrequent(alike.map(on))]));
  });
  return {
    rows: usual.flatMap((ranks, weekday) => rowsOfWeekday(weekday, ranks)),
    on: (day) => usual[weekdayOf(day)]?.get(rankOf(day)) ?? [],
  };
}

function wholeYear({ rows, on }: Rows): Timetable {
  return { seasons: [{ spans: [], rows }], on };
}

/** A week for each season; the one with the most days is the rest of the year. */
function bySeason(days: readonly string[], on: Reader, bounds: readonly string[]): Timetable {
  const parts = cutYear(bounds).map((span) => {
    const own = days.filter((day) => isWithin(span, day));
    return { span, count: own.length, ...toRows(own, on, () => 'every') };
  });
  const alike = [...Map.groupBy(parts, ({ rows }) => JSON.stringify(rows)).values()];
  const daysOf = (group: typeof parts) => group.reduce((sum, { count }) => sum + count, 0);
  const [rest, ...others] = alike.toSorted((a, b) => daysOf(b) - daysOf(a));
  const named = others.toSorted((a, b) => ((a[0]?.span.from ?? '') < (b[0]?.span.from ?? '') ? -1 : 1));
  return {
    seasons: [
      ...named.map((group) => ({
        spans: joinSpans(group.map(({ span }) => span)),
        rows: group[0]?.rows ?? [],
      })),
      { spans: [], rows: rest?.[0]?.rows ?? [] },
    ],
    on: (day) => parts.find(({ span }) => isWithin(span, day))?.on(day) ?? [],
  };
}

/** The same week all the year: what comes most often on each day of it. */
export const weekly = (days: readonly string[], on: Reader): Timetable =>
  wholeYear(toRows(days, on, () => 'every'));

/**
 * What hours may repeat, the plainest first. Each tells what comes most often: whoever chooses one looks for the days that
 * depart from it.
 * @param days the days that they are known for, public holidays left out.
 * @param bounds the days, `MM-DD`, that a season may begin with.
 */
export function* timetables(
  days: readonly string[],
  on: Reader,
  bounds: readonly string[],
): Generator<Timetable> {
  yield weekly(days, on);
  if (cutYear(bounds).length > 1) yield bySeason(days, on, bounds);
  yield wholeYear(toRows(days, on, rankInMonth));
  yield wholeYear(toRows(days, on, (day) => (isLastInMonth(day) ? 'last' : 'not last')));
}
