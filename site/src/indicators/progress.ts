/** Where an indicator stands on the way to its target, worked out from its values alone. Pure. */
import { type Point, type Series, type Target, startOf, targetPoint } from './series.ts';

/** How the last value compares with an even progress from the start to the target. */
export type Pace = 'ahead' | 'on-pace' | 'behind';

export type Progress =
  | { readonly state: 'unmeasured' }
  /** One value and nothing to compare it with. */
  | { readonly state: 'measured'; readonly last: Point }
  /** No target: what changed since the start, and whether it was wanted. */
  | {
      readonly state: 'changed';
      readonly last: Point;
      readonly since: string | null;
      readonly change: number;
      readonly isWanted: boolean;
    }
  | { readonly state: 'reached'; readonly last: Point; readonly target: Target }
  /** `share` of the way is done, from 0 to 1; the pace is null when a date is missing. */
  | {
      readonly state: 'on-the-way';
      readonly last: Point;
      readonly target: Target;
      readonly share: number;
      readonly pace: Pace | null;
    }
  /** Further from the target than at the start. */
  | { readonly state: 'away'; readonly last: Point; readonly target: Target }
  /** A target and one value: only the distance is known. */
  | { readonly state: 'remaining'; readonly last: Point; readonly target: Target; readonly gap: number }
  /** The value should not move: how far it is from what it should stay at. */
  | {
      readonly state: 'held' | 'drifting';
      readonly last: Point;
      readonly reference: number;
      readonly gap: number;
    };

/** What should be stable may move by this share of its reference. */
const STABLE_SHARE = 0.05;
/** Within this share of the way, a value is on pace. */
const PACE_MARGIN = 0.05;

/** Differences of decimals, without the dust of binary numbers. */
const subtract = (a: number, b: number) => Number((a - b).toPrecision(12));

function stability(series: Series, last: Point): Progress {
  const reference = series.target?.value ?? series.baseline?.value ?? series.values[0]?.value ?? last.value;
  if (series.values.length === 1 && !series.target && !series.baseline) return { state: 'measured', last };
  const gap = Math.abs(subtract(last.value, reference));
  const isHeld = gap <= STABLE_SHARE * Math.abs(reference);
  return { state: isHeld ? 'held' : 'drifting', last, reference, gap };
}

function changeOf(series: Series, last: Point): Progress {
  const start = series.baseline ?? (series.values.length > 1 ? series.values[0] : null);
  if (!start) return { state: 'measured', last };
  const change = subtract(last.value, start.value);
  const isWanted = series.direction === 'hausse' ? change > 0 : change < 0;
  return { state: 'changed', last, since: start.date, change, isWanted };
}

/** The share of the time between the start and the target that is over, from 0 to 1; null when a date is missing. */
function timeShare(series: Series, last: Point): number | null {
  const [start, end] = [startOf(series), targetPoint(series)];
  if (!start || !end) return null;
  const [from, to, now] = [start.date, end.date, last.date].map((date) => Date.parse(date)) as [
    number,
    number,
    number,
  ];
  return to <= from ? 1 : Math.min(1, Math.max(0, (now - from) / (to - from)));
}

function paceOf(share: number, expected: number | null): Pace | null {
  if (expected === null) return null;
  if (Math.abs(share - expected) <= PACE_MARGIN) return 'on-pace';
  return share > expected ? 'ahead' : 'behind';
}

function wayTo(target: Target, series: Series, last: Point): Progress {
  const isReached = series.direction === 'hausse' ? last.value >= target.value : last.value <= target.value;
  if (isReached) return { state: 'reached', last, target };
  const gap = Math.abs(subtract(target.value, last.value));
  const start = series.baseline ?? (series.values.length > 1 ? series.values[0] : null);
  if (!start) return { state: 'remaining', last, target, gap };
  const way = Math.abs(subtract(target.value, start.value));
  if (gap > way || way === 0) return { state: 'away', last, target };
  const share = 1 - gap / way;
  return { state: 'on-the-way', last, target, share, pace: paceOf(share, timeShare(series, last)) };
}

/**
 * Tells where an indicator stands.
 * With a target, progress is the share of the distance between the start (the baseline, else the first value) and the
 * target that is done; the pace compares it with the share of the time that is over, within 5 points. What should be
 * stable is held within 5 % of its target, else of its start.
 */
export function progressOf(series: Series): Progress {
  const last = series.values.at(-1);
  if (!last) return { state: 'unmeasured' };
  if (series.direction === 'stable') return stability(series, last);
  return series.target ? wayTo(series.target, series, last) : changeOf(series, last);
}
