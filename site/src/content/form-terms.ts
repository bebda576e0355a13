import { MESSAGES_KEPT_MONTHS, type Locale } from '@agenda21/content-types';
import type { Content } from './content.ts';
import { frameOf } from './frame.ts';

/** What is said under every public form of who reads what is sent, and how long it is kept. */
export interface FormTerms {
  readonly organisation: string;
  readonly keptMonths: number;
}

/** The terms of the forms of a language. */
export function formTerms(content: Content, locale: Locale): FormTerms {
  return {
    organisation: frameOf(content, locale).organisation,
    keptMonths: content.settings(locale)?.entry.data.messagesKeptMonths ?? MESSAGES_KEPT_MONTHS,
  };
}
