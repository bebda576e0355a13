import { addDays, daysBetween } from './days.ts';
import type { Interval } from './notation.ts';
import type { OpeningHours } from './read-hours.ts';

/** A day when a place is open. */
export interface OpenDay {
  readonly day: string;
  readonly intervals: readonly Interval[];
}

const daysTold = 28;

/**
 * The days when a place is open in the next four weeks, for hours that no timetable can tell.
 * @param today the first of them, `YYYY-MM-DD`.
 */
export const openingsAhead = ({ on }: Pick<OpeningHours, 'on'>, today: string): readonly OpenDay[] =>
  daysBetween(today, addDays(today, daysTold - 1))
    .map((day) => ({ day, intervals: on(day) ?? [] }))
    .filter(({ intervals }) => intervals.length > 0);
