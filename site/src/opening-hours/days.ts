/** Calendar days as `YYYY-MM-DD`, and their rank in the week. */

const millisecondsOfDay = 86_400_000;

/** The day so many days later. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * millisecondsOfDay).toISOString().slice(0, 10);

/** The rank of a day in its week: 0 for Monday, 6 for Sunday. */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** Every day from one to another, both included. */
export function daysBetween(from: string, to: string): readonly string[] {
  const count = (Date.parse(to) - Date.parse(from)) / millisecondsOfDay + 1;
  return Array.from({ length: count }, (_, rank) => addDays(from, rank));
}
