import {
  type ContentData,
  type ContentModelName,
  type Entry,
  type LivePage,
  type Locale,
  type contentModels,
  defaultLocale,
} from '@agenda21/content-types';

/** An entry as a page of one language shows it. */
export interface Shown<N extends ContentModelName = ContentModelName> {
  readonly entry: Entry<N>;
  /** The language of the page it is shown on. */
  readonly locale: Locale;
  /** True when the document is not translated: its words are in French. */
  readonly isFallback: boolean;
  /** Its address, language included; null when it has no page of its own. */
  readonly path: string | null;
}

/** The page of an entry in a language, whatever it says. */
export interface Place extends LivePage {
  readonly model: ContentModelName;
  /** The last part of its address. */
  readonly segment: string;
  readonly isFallback: boolean;
}

/** The models whose entries have a title. */
export type TitledModel = {
  [N in ContentModelName]: 'title' extends keyof ContentData<N> ? N : never;
}[ContentModelName];

type Fields<N extends ContentModelName> = (typeof contentModels)[N]['fields'];

/** The fields of a model that link to other documents. */
export type LinkField<N extends ContentModelName> = {
  [K in keyof Fields<N>]: Fields<N>[K] extends { readonly kind: 'relation' | 'relations' } ? K : never;
}[keyof Fields<N>] &
  string;

/** The model that a field links to. */
export type TargetOf<N extends ContentModelName, F extends LinkField<N>> = Fields<N>[F] extends {
  readonly to: infer T extends ContentModelName;
}
  ? T
  : never;

/** The language that the words of an entry are in. */
export const languageOf = ({ isFallback, locale }: Shown): Locale => (isFallback ? defaultLocale : locale);

/** The value of the `lang` attribute around the words of an entry: nothing when they are in the page's language. */
export function langOf(shown: Shown): string | undefined {
  return shown.isFallback ? defaultLocale : undefined;
}
