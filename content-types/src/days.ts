/** Days of the calendar, `YYYY-MM-DD`: those of France, whatever the clock of the machine shows. */

const inFrance = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** The day it is in France at an instant. */
export function dayInFrance(instant: Date): string {
  return inFrance.format(instant);
}

/** The day that comes `days` after another; before it when negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day `years` later: the last of February when it has no 29th. */
export function addYears(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
