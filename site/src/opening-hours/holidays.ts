/** The public holidays of the whole of France. */
import { daysBetween } from './days.ts';
import { Notation } from './notation.ts';

const holidaysOfYear = new Map<string, ReadonlySet<string>>();

/** The public holidays of a year, worked out once: the library is slow at them. */
function holidaysOf(year: string): ReadonlySet<string> {
  const known = holidaysOfYear.get(year);
  if (known) return known;
  const notation = new Notation('PH off');
  const days = daysBetween(`${year}-01-01`, `${year}-12-31`);
  const holidays = new Set(days.filter((day) => notation.isHoliday(day)));
  holidaysOfYear.set(year, holidays);
  return holidays;
}

export const isHoliday = (day: string): boolean => holidaysOf(day.slice(0, 4)).has(day);
