import type { Column, Locale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';

/** What the cells of a column look like, in words: « texte, plusieurs valeurs ». */
export function formWords(
  { type, isAddress, isMarkdown, isMany, isRequired }: Column,
  locale: Locale,
): string {
  const { openData } = stringsOf(locale);
  const kind = isAddress ? openData.address : isMarkdown ? openData.markdown : openData.types[type];
  return [kind, isMany && openData.several, isRequired && openData.required].filter(Boolean).join(', ');
}
