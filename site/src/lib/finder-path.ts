import { type Locale, localizePath, sections } from '@agenda21/content-types';

/** The address of what the browser finds the nearest places with, in a language. */
export function finderPath(locale: Locale): string {
  return localizePath(`${sections.places}proches.json`, locale);
}
