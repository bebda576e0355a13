/** What the totals of days say of whole months, as values of an indicator. Pure. */
import type { ContentData } from '@agenda21/content-types';
import type { DayTotal } from './totals.ts';

export type DatedValue = ContentData<'indicator'>['values'][number];

/** Most values of an indicator. */
const MOST_VALUES = 60;

const monthOf = (day: string) => day.slice(0, 7);

function daysIn(month: string): number {
  const [year = 0, rank = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, rank, 0)).getUTCDate();
}

/**
 * The pages read in each month that is over and was counted from its first day. A day that nobody read and one that was
 * not counted leave no total alike: a month that lacks one is an estimate.
 * @param today the day it is: its month goes on.
 */
export function toMonthlyValues(days: readonly DayTotal[], today: string): readonly DatedValue[] {
  const sorted = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const first = sorted[0]?.day;
  if (first === undefined) return [];
  const months = Map.groupBy(sorted, ({ day }) => monthOf(day));
  return [...months]
    .filter(([month]) => first <= `${month}-01` && month < monthOf(today))
    .map(([month, totals]) => ({
      date: `${month}-01`,
      value: totals.reduce((sum, { views }) => sum + views, 0),
      quality: totals.length === daysIn(month) ? 'définitive' : 'estimée',
    }));
}

/** Puts monthly values in the place of those of the same months, among the others, the oldest first. The last ones are kept. */
export function mergeValues(
  current: readonly DatedValue[],
  monthly: readonly DatedValue[],
): readonly DatedValue[] {
  const replaced = new Set(monthly.map(({ date }) => monthOf(date)));
  const others = current.filter(({ date }) => !replaced.has(monthOf(date)));
  return [...others, ...monthly].toSorted((a, b) => (a.date < b.date ? -1 : 1)).slice(-MOST_VALUES);
}
