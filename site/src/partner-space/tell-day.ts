import { writingTag } from '../lib/intl-tags.ts';

/** A day of the calendar, `YYYY-MM-DD`, in a language. */
export const tellDay = (day: string, locale: string, style: 'short' | 'full' = 'short'): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(writingTag(locale), {
    timeZone: 'UTC',
    ...(style === 'full' ? { dateStyle: 'full' } : {}),
  });

/** The day of an instant, in figures, where its reader is. */
export const tellDayOf = (instant: string, locale: string): string =>
  new Date(instant).toLocaleDateString(writingTag(locale));
