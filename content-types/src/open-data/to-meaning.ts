import type { Field } from '../fields.ts';

/** What tells the editor how to fill the field in, and nothing of what it holds. */
const isForEditors = (sentence: string) =>
  / au plus\b/.test(sentence) ||
  /^\p{L}+ez\b/u.test(sentence) ||
  /^(Vide|Par exemple|À remplir|Adresse complète)(?!\p{L})/u.test(sentence);

/**
 * What a field means to someone who reads its values, in French: the meaning it tells; else its help without its limits nor
 * what editors are asked to do; its label when nothing is left.
 */
export function toMeaning({ help, label, meaning }: Pick<Field, 'help' | 'label' | 'meaning'>): string {
  if (meaning !== undefined) return meaning;
  const sentences = help
    .replaceAll(/\s*\([^()]*\bau plus\)/g, '')
    .replaceAll(/\s[;:]\s(?:ne l[ae] )?\p{L}+ez\b[^.]*/gu, '')
    .split(/(?<=\.)\s+/);
  const kept = sentences.filter((sentence) => !isForEditors(sentence)).join(' ');
  return kept === '' ? `${label}.` : kept;
}
