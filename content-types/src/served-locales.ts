/** In which languages a portal is served: French always, and those its editor chose in the settings. */
import { type Locale, defaultLocale, locales } from './locales.ts';
import type { PublishedAddress, RawEntry } from './published-state.ts';
import { defaultLanguages, localeOfLanguage, portalLanguages } from './vocabularies/language.ts';

const settingsModel = 'site-settings';

/** The languages that settings ask for, in the order of `locales`; the default ones when they do not say. */
export function localesOfSettings(
  settings: { readonly languages?: unknown } | null | undefined,
): readonly Locale[] {
  const said = settings?.languages;
  const chosen: readonly unknown[] = Array.isArray(said) ? said : defaultLanguages;
  const asked = new Set<Locale>(
    portalLanguages.filter((language) => chosen.includes(language)).map((name) => localeOfLanguage[name]),
  );
  return locales.filter((locale) => locale === defaultLocale || asked.has(locale));
}

/** The languages that a published state is served in: what its settings say in French. */
export function servedLocales(entries: readonly RawEntry[]): readonly Locale[] {
  const settings = entries.find(({ model, locale }) => model === settingsModel && locale === defaultLocale);
  return localesOfSettings(settings?.data);
}

/** The address by which it is remembered that settings had the portal served in a language: its home page. */
export const servedAddress = '/';

/** Tells whether an address is the memory of a language, and not of a document. */
export const isOfLanguage = ({ model }: PublishedAddress): boolean => model === settingsModel;

/** The languages that the portal was once served in. Before its editor could choose, it was in the default ones. */
export function onceServedLocales(history: readonly PublishedAddress[]): readonly Locale[] {
  const remembered = new Set(history.filter(isOfLanguage).map(({ locale }) => locale));
  const unchosen = localesOfSettings(null);
  return locales.filter((locale) => remembered.has(locale) || unchosen.includes(locale));
}
