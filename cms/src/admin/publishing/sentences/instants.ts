/** Dates, durations and counts as French writes them. Instants are ISO 8601; the clock is the reader's. */

const time = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium' });
const shortTime = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short' });
const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long' });
const dayOfYear = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });
const decimal = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('fr-FR');

/** The first of the month is « 1er ». */
const withOrdinal = (date: string) => date.replace(/^1 /, '1er ');

/** `14:03:22` today, `le 23 novembre à 14:03` on another day, with its year when it is not this one. */
export function sayInstant(instant: string, now: Date): string {
  const date = new Date(instant);
  if (date.toDateString() === now.toDateString()) return time.format(date);
  const isThisYear = date.getFullYear() === now.getFullYear();
  const words = withOrdinal((isThisYear ? day : dayOfYear).format(date));
  return `le ${words} à ${shortTime.format(date)}`;
}

/** As `sayInstant`, where a sentence needs a complement: `à 14:03:22`. */
export function sayWhen(instant: string, now: Date): string {
  const words = sayInstant(instant, now);
  return words.startsWith('le ') ? words : `à ${words}`;
}

/** As `sayInstant`, after a noun: `de 14:03:22`, `du 23 novembre à 14:03`. */
export function sayDated(instant: string, now: Date): string {
  const words = sayInstant(instant, now);
  return words.startsWith('le ') ? `du ${words.slice(3)}` : `de ${words}`;
}

/** `0,2 s`, `14 s`, `2 min`, `1 h 5 min`. */
export function sayDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${decimal.format(Math.max(seconds, 0.1))} s`;
  if (seconds < 59.5) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** `1 page`, `1 204 pages`: plural from two on. */
export function sayCount(count: number, one: string, many: string): string {
  return `${whole.format(count)} ${count < 2 ? one : many}`;
}
