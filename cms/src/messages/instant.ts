import type { Locale } from '@agenda21/content-types';

/** Intl writes no month that people write in Basque nor in Occitan: there the day is in figures, in their order. */
const formats: Readonly<Record<Locale, readonly [tag: string, dateStyle: 'long' | 'short']>> = {
  fr: ['fr-FR', 'long'],
  es: ['es-ES', 'long'],
  eu: ['sv-SE', 'short'],
  oc: ['fr-FR', 'short'],
  en: ['en-GB', 'long'],
};

/** Writes an instant as a language does, at the time of France: « 27 novembre 2026 à 14:30 ». */
export function writeInstant(iso: string, locale: Locale): string {
  const [tag, dateStyle] = formats[locale];
  const format = new Intl.DateTimeFormat(tag, { dateStyle, timeStyle: 'short', timeZone: 'Europe/Paris' });
  return format.format(new Date(iso));
}
