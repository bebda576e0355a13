import type { Locale } from '@agenda21/content-types';

type Tags = Readonly<Record<Locale, string>>;

/**
 * The language by whose rules numbers, plurals and lists are written. Where Intl knows a language by half, it falls back to
 * the one of the machine: Occitan goes by the rules of French, which it shares (a comma for decimals, « 0 » in the singular).
 */
const writingTags: Tags = { fr: 'fr', es: 'es', eu: 'eu', oc: 'fr', en: 'en-GB' };

/** The language by whose order words are sorted: none is known for Basque, which sorts as Spanish does, nor for Occitan. */
const sortingTags: Tags = { fr: 'fr', es: 'es', eu: 'es', oc: 'fr', en: 'en-GB' };

const tagOf = (tags: Tags, language: string): string =>
  (tags as Readonly<Record<string, string>>)[language] ?? language;

/** The tag for writing in a language, as `<html lang>` names it. */
export const writingTag = (language: string): string => tagOf(writingTags, language);

/** The tag for sorting words of a language, as `<html lang>` names it. */
export const sortingTag = (language: string): string => tagOf(sortingTags, language);
