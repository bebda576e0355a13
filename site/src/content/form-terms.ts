import { MESSAGES_KEPT_MONTHS, type Locale, defaultLocale, personalDataSlug } from '@agenda21/content-types';
import type { Content } from './content.ts';
import { frameOf } from './frame.ts';

/** What is said under every public form of who reads what is sent, and how long it is kept. */
export interface FormTerms {
  readonly organisation: string;
  readonly keptMonths: number;
  /** Where the use of personal data is told, in the language of the form; null when no such page is published. */
  readonly personalDataPath: string | null;
}

/** The page has an address in each language: it is known by the French one. */
function findPersonalDataPath(content: Content, locale: Locale): string | null {
  const page = content.bySegment('page', personalDataSlug, defaultLocale);
  return page && (content.byId('page', page.entry.documentId, locale)?.path ?? null);
}

/** The terms of the forms of a language. */
export function formTerms(content: Content, locale: Locale): FormTerms {
  return {
    organisation: frameOf(content, locale).organisation,
    keptMonths: content.settings(locale)?.entry.data.messagesKeptMonths ?? MESSAGES_KEPT_MONTHS,
    personalDataPath: content.derive(`personal data ${locale}`, () => findPersonalDataPath(content, locale)),
  };
}
