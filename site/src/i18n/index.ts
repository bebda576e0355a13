import type { SiteLocale } from '@agenda21/content-types';
import { es } from './es.ts';
import { type Strings, fr } from './fr.ts';

export type { Strings } from './fr.ts';

const strings: Readonly<Record<SiteLocale, Strings>> = { fr, es };

/** The words of the interface in a language. */
export function stringsOf(locale: SiteLocale): Strings {
  return strings[locale];
}
