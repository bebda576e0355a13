import { type Locale, defaultLocale, locales, localizePath } from '@agenda21/content-types';
import { type Strings, stringsOf } from '../src/i18n/index.ts';
import type { PageVersion } from '../src/lib/page-head.ts';
import { otherWords } from './words.ts';

/** What the examples depend on: the language of the page that shows them. */
export interface Reader {
  readonly locale: Locale;
  readonly strings: Strings;
  /** The language of the example words when it is not the page's: they are in French. */
  readonly lang: string | undefined;
  /** An example in a language that is not the page's. */
  readonly other: { readonly lang: string; readonly words: string };
}

/** Works out what the examples of a page depend on. */
export function readerOf(locale: Locale): Reader {
  return {
    locale,
    strings: stringsOf(locale),
    lang: locale === defaultLocale ? undefined : defaultLocale,
    other: otherWords(locale),
  };
}

/** The pages of the guide: the guide itself, and those that show what a page has once. */
export const pagePaths = {
  guide: '/composants/',
  fullEntry: '/composants/fiche/',
  shortEntry: '/composants/fiche-courte/',
  list: '/composants/liste/',
  emptyList: '/composants/liste-vide/',
  error: '/composants/erreur/',
  embed: '/composants/liste-integree/',
  emptyEmbed: '/composants/liste-integree-vide/',
  search: '/recherche/',
} as const;

export type PageName = keyof typeof pagePaths;

/** The addresses of a page of the guide, as Astro asks for them: one for each language. */
export function guidePaths() {
  return locales.map((locale) => ({ params: { locale: locale === defaultLocale ? undefined : locale } }));
}

/** The versions of a page of the guide: every language has its own. */
export function versionsOf(page: PageName): readonly PageVersion[] {
  return locales.map((locale) => ({
    locale,
    path: localizePath(pagePaths[page], locale),
    isTranslated: true,
  }));
}
