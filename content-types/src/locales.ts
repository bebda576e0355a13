/** The languages of the portal. `fr` is the default: it has no prefix in addresses, and content falls back to it. */
export const locales = ['fr', 'es', 'eu', 'oc', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale = 'fr' satisfies Locale;

/** Each language named in itself, as a reader looks for it. */
export const localeNames: Readonly<Record<Locale, string>> = {
  fr: 'Français',
  es: 'Español',
  eu: 'Euskara',
  oc: 'Occitan',
  en: 'English',
};

/** Tells whether a string is one of the portal's languages. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The language that a path begins with: French when it has no prefix. */
export function localeOfPath(path: string): Locale {
  return locales.find((locale) => path.startsWith(`/${locale}/`)) ?? defaultLocale;
}
