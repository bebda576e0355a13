import { type Locale, defaultLocale } from '../locales.ts';

/** The languages that a portal may be served in besides French. */
export const portalLanguages = ['espagnol', 'basque', 'occitan', 'anglais'] as const;
export type PortalLanguage = (typeof portalLanguages)[number];

/** The languages that what a portal gives to read is written in. */
export const writtenLanguages = ['français', ...portalLanguages] as const;
export type WrittenLanguage = (typeof writtenLanguages)[number];

export const localeOfLanguage: Readonly<Record<PortalLanguage, Locale>> = {
  espagnol: 'es',
  basque: 'eu',
  occitan: 'oc',
  anglais: 'en',
};

/** The locale that writes a language. */
export const localeOfWritten = (language: WrittenLanguage): Locale =>
  language === 'français' ? defaultLocale : localeOfLanguage[language];

/** The language that a locale writes. */
export const languageOfLocale = (locale: Locale): WrittenLanguage =>
  portalLanguages.find((language) => localeOfLanguage[language] === locale) ?? 'français';

/** The languages of a portal whose editor did not choose. */
export const defaultLanguages = ['espagnol'] as const satisfies readonly PortalLanguage[];
