import { type Locale, localizePath, sections } from '@agenda21/content-types';

/** The address of what the browser finds what is near with, in a language: digital places, or territories of the map. */
export function finderPath(locale: Locale, section: 'places' | 'map'): string {
  return localizePath(`${sections[section]}proches.json`, locale);
}
