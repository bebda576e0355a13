/** Names the offset from the universal time, `GMT+02:00`, whatever the clock of the machine. */
const inFrance = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' });

/**
 * An hour of a day in France as an instant in ISO 8601: `2026-03-29T18:30:00+02:00`. No meeting begins in the hour of the
 * night when the clocks change.
 * @param day `YYYY-MM-DD`.
 * @param hour `HH:MM`.
 */
export function instantInFrance(day: string, hour: string): string {
  const local = `${day}T${hour}:00`;
  const parts = inFrance.formatToParts(new Date(`${local}+01:00`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.slice('GMT'.length) ?? '';
  return `${local}${offset}`;
}
