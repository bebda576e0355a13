/** Calendar days as `YYYY-MM-DD`, and their ranks in the week and in the month. */

const millisecondsOfDay = 86_400_000;

/** The day so many days later. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * millisecondsOfDay).toISOString().slice(0, 10);

/** The rank of a day in its week: 0 for Monday, 6 for Sunday. */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** Which Monday of its month a Monday is, from 1 to 5; so for the other days of the week. */
export const rankInMonth = (day: string): number => Math.ceil(Number(day.slice(8)) / 7);

/** True of the last Monday of a month; so for the other days of the week. */
export const isLastInMonth = (day: string): boolean => addDays(day, 7).slice(5, 7) !== day.slice(5, 7);

/** Every day from one to another, both included. */
export function daysBetween(from: string, to: string): readonly string[] {
  const count = (Date.parse(to) - Date.parse(from)) / millisecondsOfDay + 1;
  return Array.from({ length: count }, (_, rank) => addDays(from, rank));
}
