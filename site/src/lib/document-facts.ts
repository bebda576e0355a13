import {
  type DataOf,
  type DocumentFormat,
  type Locale,
  type document,
  localeOfWritten,
} from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import { mediaUrl } from './media.ts';

type DocumentData = DataOf<typeof document>;

/** A document as a page offers it. */
export interface OfferedDocument {
  readonly href: string;
  /** What opens, how much it weighs, in which language, under which licence: what is known of it. */
  readonly facts: string;
  /** The language of the document. */
  readonly hreflang: Locale | undefined;
  /** True when it is read in no other way than with a reader of PDF. */
  readonly isOnlyPdf: boolean;
}

/** How a document is offered in a language; null when it has neither file nor address. */
export function offerDocument(item: DocumentData, locale: Locale): OfferedDocument | null {
  const { file, language, licence } = item;
  const href = file ? mediaUrl(file.url) : item.url;
  if (!href) return null;
  const { participation, records, formats } = stringsOf(locale);
  const format: DocumentFormat = file ? 'PDF' : item.format;
  const kilobytes = file ? file.kilobytes : item.kilobytes;
  const facts = [
    participation.documentFormats[format],
    kilobytes && participation.kilobytes(formats.number(kilobytes)),
    language && records.documents.languages[language],
    licence && records.documents.licences[licence],
  ].filter(Boolean);
  return {
    href,
    facts: facts.join(', '),
    hreflang: language ? localeOfWritten(language) : undefined,
    isOnlyPdf: format === 'PDF' && item.webVersion === null,
  };
}
