import { daysBetween } from './days.ts';
import type { Interval } from './notation.ts';

/** Days in a row that are open otherwise than what the hours repeat; null when the hours do not tell. */
export interface Exception {
  readonly from: string;
  readonly to: string;
  readonly intervals: readonly Interval[] | null;
}

/** Gathers the days that depart in the same way; a run of closed days goes on over days that are closed anyway. */
export function gather(
  days: readonly string[],
  on: (day: string) => Exception['intervals'],
): readonly Exception[] {
  const runs: Exception[] = [];
  const isClosed = (day: string) => on(day)?.length === 0;
  for (const day of days) {
    const intervals = on(day);
    const last = runs.at(-1);
    const gap = last ? daysBetween(last.to, day).slice(1, -1) : [];
    const joins = gap.length === 0 || [day, ...gap].every(isClosed);
    if (last && last.intervals === intervals && joins) runs[runs.length - 1] = { ...last, to: day };
    else runs.push({ from: day, to: day, intervals });
  }
  return runs;
}

/** Of those that come back on the same days each year, one counts. */
export function countDistinct(exceptions: readonly Exception[]): number {
  const nameOf = ({ from, to, intervals }: Exception) =>
    `${from.slice(5)} ${to.slice(5)} ${JSON.stringify(intervals)}`;
  return new Set(exceptions.map(nameOf)).size;
}
