import { type Locale, localizePath } from '@agenda21/content-types';

/** The address of the feed of a language. */
export function feedPath(locale: Locale): string {
  return localizePath('/flux.xml', locale);
}
