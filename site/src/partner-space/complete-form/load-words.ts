/** The words of the complete form, which are loaded with it: the pages of the space hold none of them. */
import type { Locale } from '@agenda21/content-types';
import type { PartnerFullFormWords } from '../../i18n/partner-full-form/fr.ts';
import type { Vocabularies } from '../../i18n/vocabularies/types.ts';

type Loaders<T> = Readonly<Record<Locale, () => Promise<T>>>;

const loadForm: Loaders<{ readonly partnerFullForm: PartnerFullFormWords }> = {
  fr: () => import('../../i18n/partner-full-form/fr.ts'),
  es: () => import('../../i18n/partner-full-form/es.ts'),
  eu: () => import('../../i18n/partner-full-form/eu.ts'),
  oc: () => import('../../i18n/partner-full-form/oc.ts'),
  en: () => import('../../i18n/partner-full-form/en.ts'),
};

/** In French the values of a vocabulary are its words. */
const loadVocabularies: Loaders<{ readonly vocabularies: Vocabularies } | null> = {
  fr: () => Promise.resolve(null),
  es: () => import('../../i18n/vocabularies/es.ts'),
  eu: () => import('../../i18n/vocabularies/eu.ts'),
  oc: () => import('../../i18n/vocabularies/oc.ts'),
  en: () => import('../../i18n/vocabularies/en.ts'),
};

/** The vocabulary of each field that has one, be it a field of a record or of an item. */
const vocabularyOf: Readonly<Record<string, keyof Vocabularies>> = {
  phase: 'phases',
  progressStatus: 'statuses',
  costRange: 'costRanges',
  durationRange: 'durationRanges',
  programme: 'programmes',
  type: 'difficultyKinds',
  audiences: 'audiences',
  aims: 'aims',
  goals: 'goals',
};

export interface CompleteFormWords extends PartnerFullFormWords {
  /** What a value of the vocabulary of a field is called. */
  tellChoice(field: string, value: string): string;
}

const withCapital = (value: string) => value.charAt(0).toUpperCase() + value.slice(1);

/** Loads the words of the complete form in a language. */
export async function loadWords(locale: Locale): Promise<CompleteFormWords> {
  const [{ partnerFullForm }, loaded] = await Promise.all([loadForm[locale](), loadVocabularies[locale]()]);
  return {
    ...partnerFullForm,
    tellChoice(field, value) {
      const vocabulary = vocabularyOf[field];
      const words: Readonly<Record<string, string>> | undefined =
        vocabulary && loaded?.vocabularies[vocabulary];
      return words?.[value] ?? withCapital(value);
    },
  };
}
