import type { Locale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';

/** The days of a span that has begun or will, in words that stay true whatever the day is. */
export function spanWords(opensOn: string, closesOn: string | null, locale: Locale): string {
  const { participation, formats } = stringsOf(locale);
  if (closesOn === opensOn) return formats.day(opensOn);
  return closesOn === null
    ? participation.since(formats.day(opensOn))
    : participation.period(formats.day(opensOn), formats.day(closesOn));
}
