/** What an indicator measures, put in order: what charts, sentences and tables are made from. Pure. */
import type { ChartKind, ContentData, Direction, Frequency, ValueQuality } from '@agenda21/content-types';

/** A value at a day, `YYYY-MM-DD`. */
export interface Point {
  readonly date: string;
  readonly value: number;
}

export interface MeasuredPoint extends Point {
  readonly quality: ValueQuality;
}

/** The value to reach; the year may not be said. */
export interface Target {
  readonly value: number;
  readonly year: number | null;
}

export interface Series {
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly kind: ChartKind;
  /** Oldest first. */
  readonly values: readonly MeasuredPoint[];
  /** The value that progress is counted from; its date may not be said. */
  readonly baseline: { readonly value: number; readonly date: string | null } | null;
  readonly target: Target | null;
}

type IndicatorData = Pick<
  ContentData<'indicator'>,
  | 'direction'
  | 'frequency'
  | 'chart'
  | 'values'
  | 'baselineValue'
  | 'baselineDate'
  | 'targetValue'
  | 'targetYear'
>;

/** A value of a year holds for all of it, whatever the day it is written at: it counts as of the last one. */
const settleDay = (date: string, frequency: Frequency) =>
  frequency === 'annuelle' ? `${date.slice(0, 4)}-12-31` : date;

/** Reads the series of an indicator. */
export function toSeries(data: IndicatorData): Series {
  const { direction, frequency, chart, baselineValue, baselineDate, targetValue, targetYear } = data;
  return {
    direction,
    frequency,
    kind: chart,
    values: data.values
      .map((point) => ({ ...point, date: settleDay(point.date, frequency) }))
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    baseline:
      baselineValue === null
        ? null
        : { value: baselineValue, date: baselineDate && settleDay(baselineDate, frequency) },
    target: targetValue === null ? null : { value: targetValue, year: targetYear },
  };
}

/** The dated point that the way to the target is counted from: the baseline, else the first value; null when no day is known. */
export function startOf({ baseline, values }: Series): Point | null {
  if (baseline) return baseline.date === null ? null : { value: baseline.value, date: baseline.date };
  return values[0] ?? null;
}

/** The target as a point: it holds for the end of its year. Null when it, or its year, is not said. */
export function targetPoint({ target }: Series): Point | null {
  return target?.year ? { value: target.value, date: `${target.year}-12-31` } : null;
}
