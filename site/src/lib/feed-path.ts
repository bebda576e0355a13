import { type SiteLocale, localizePath } from '@agenda21/content-types';

/** The address of the feed of a language. */
export function feedPath(locale: SiteLocale): string {
  return localizePath('/flux.xml', locale);
}
