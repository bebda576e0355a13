/** A day of the calendar, `YYYY-MM-DD`, in a language. */
export const tellDay = (day: string, locale: string, style: 'short' | 'full' = 'short'): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(locale, {
    timeZone: 'UTC',
    ...(style === 'full' ? { dateStyle: 'full' } : {}),
  });
