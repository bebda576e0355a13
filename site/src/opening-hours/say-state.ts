import type { LiveWords } from './hours-words.ts';
import type { Moment, OpenState } from './open-state.ts';

/** The moment it is where the place is, whatever the clock of the visitor is set to. */
export function momentInFrance(now: Date): Moment | null {
  // Swedish writes days as the data does: 2026-11-27 10:05:00.
  const written = now.toLocaleString('sv', { timeZone: 'Europe/Paris' });
  const [, day, hour, minute] = /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d)/.exec(written) ?? [];
  return day ? { day, minute: Number(hour) * 60 + Number(minute) } : null;
}

/** The state of a place in a sentence: « Fermé, ouvre lundi à 9 h ». */
export function sayState({ isOpen, change }: OpenState, { day }: Moment, words: LiveWords): string {
  const { sentences, days, times } = words;
  if (!change) return isOpen ? sentences.open : sentences.closed;
  const { inDays, minute } = change;
  const opens =
    inDays === 0 ? sentences.opensToday : inDays === 1 ? sentences.opensTomorrow : sentences.opensOn;
  const weekday = days[(new Date(day).getUTCDay() + 6 + inDays) % 7] ?? '';
  return (isOpen ? sentences.openUntil : opens)
    .replace('{day}', weekday)
    .replace('{time}', times[minute % 1440 || minute] ?? '');
}
