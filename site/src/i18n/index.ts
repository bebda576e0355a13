import type { Locale } from '@agenda21/content-types';
import { en } from './en.ts';
import { es } from './es.ts';
import { eu } from './eu.ts';
import { type Strings, fr } from './fr.ts';
import { oc } from './oc.ts';

export type { Strings } from './fr.ts';

const strings: Readonly<Record<Locale, Strings>> = { fr, es, eu, oc, en };

/** The words of the interface in a language. */
export function stringsOf(locale: Locale): Strings {
  return strings[locale];
}
