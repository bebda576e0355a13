/** The seasons that hours may have: spans of days that come back each year. */
import { addDays } from './days.ts';

/** From one day of any year to another, both included, as `MM-DD`; it may go over the end of the year. */
export interface YearSpan {
  readonly from: string;
  readonly to: string;
}

/** What is shorter is no season: its days are told one by one. */
const shortestSeason = 28;

const leapYear = '2028';

const dayBefore = (bound: string) => addDays(`${leapYear}-${bound}`, -1).slice(5);

const lengthOf = (from: string, next: string) => {
  const days = (Date.parse(`${leapYear}-${next}`) - Date.parse(`${leapYear}-${from}`)) / 86_400_000;
  return days > 0 ? days : days + 366;
};

/**
 * Cuts the year at days, leaving out what is too short for a season.
 * @param bounds the days, `MM-DD`, in order.
 * @returns the spans from each to the next, the last one over the end of the year.
 */
export function cutYear(bounds: readonly string[]): readonly YearSpan[] {
  const nextOf = (kept: readonly string[], rank: number) => kept[(rank + 1) % kept.length] ?? '';
  const kept = bounds.filter((from, rank) => lengthOf(from, nextOf(bounds, rank)) >= shortestSeason);
  return kept.map((from, rank) => ({ from, to: dayBefore(nextOf(kept, rank)) }));
}

export function isWithin({ from, to }: YearSpan, day: string): boolean {
  const date = day.slice(5);
  return from <= to ? from <= date && date <= to : from <= date || date <= to;
}

/** Makes one of the spans that follow each other. */
export function joinSpans(spans: readonly YearSpan[]): readonly YearSpan[] {
  const joined: YearSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && dayBefore(span.from) === last.to) joined[joined.length - 1] = { ...last, to: span.to };
    else joined.push(span);
  }
  return joined;
}
