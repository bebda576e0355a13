import { type Column, type Locale, defaultLocale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import { typeset } from '../lib/typography.ts';

/** What the cells of a column look like, in words: « texte, plusieurs valeurs ». */
export function formWords(
  { type, isAddress, isMarkdown, isMany, isRequired }: Column,
  locale: Locale,
): string {
  const { openData } = stringsOf(locale);
  const kind = isAddress ? openData.address : isMarkdown ? openData.markdown : openData.types[type];
  return [kind, isMany && openData.several, isRequired && openData.required].filter(Boolean).join(', ');
}

/** What a column holds, in French: its title, its description when it says more, its values when they are a closed list. */
export function meaningWords({ title, description, values }: Column): string {
  const { openData } = stringsOf(defaultLocale);
  // The description of a field without help is its label, which its title ends with.
  const said = `${title}.`.endsWith(description) ? `${title}.` : `${title}. ${description}`;
  const known = values ? ` ${openData.values(values.join(', '))}` : '';
  return typeset(said + known, defaultLocale);
}
