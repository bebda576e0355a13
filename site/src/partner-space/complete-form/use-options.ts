import type { Field } from '@agenda21/content-types';
import { readTexts } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import type { Option } from './tell-text.ts';
import { useTitles } from './use-titles.ts';
import { useFormWords } from './words-context.ts';

const linksIn = (field: Field, text: string): readonly string[] =>
  field.kind === 'relation' ? [text] : (readTexts(text) ?? []);

/**
 * What a field tells by other words than its text: the values of its vocabulary, or the records that it links to, though
 * one is not on the portal any more.
 * @param texts what is written in the field, by oneself and by others.
 */
export function useOptions(name: string, field: Field, texts: readonly string[]): readonly Option[] {
  const words = useFormWords();
  const { loading } = useSpace().words.common;
  const links = 'to' in field ? texts.flatMap((text) => linksIn(field, text)).filter(Boolean) : [];
  const titleOf = useTitles('to' in field ? field.to : null, links);
  if (field.kind === 'choice' || field.kind === 'choices')
    return field.values.map((value) => ({ value, label: words.tellChoice(name, value) }));
  const tell = (title: string | null | undefined) => (title === undefined ? loading : (title ?? words.gone));
  return links.map((value) => ({ value, label: tell(titleOf(value)) }));
}
