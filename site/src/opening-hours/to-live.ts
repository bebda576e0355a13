import type { Interval } from './notation.ts';
import type { LiveHours, Times } from './open-state.ts';
import type { OpeningHours } from './read-hours.ts';

const toTimes = (intervals: readonly Interval[]): Times => intervals.flatMap(({ from, to }) => [from, to]);

/**
 * What the browser needs to tell whether a place is open.
 * @returns null when the hours promise nothing for sure: only the table is shown then.
 */
export function toLiveHours({ week, exceptions, from, to }: OpeningHours): LiveHours | null {
  const all = [...week, ...exceptions.map(({ intervals }) => intervals ?? [])].flat();
  if (all.length === 0 || all.some(({ isSure }) => !isSure)) return null;
  return {
    week: week.map(toTimes),
    exceptions: exceptions.map((run) => [run.from, run.to, run.intervals && toTimes(run.intervals)]),
    from,
    to,
  };
}
