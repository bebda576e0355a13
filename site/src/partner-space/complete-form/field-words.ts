import type { Field } from '@agenda21/content-types';
import { exampleOf } from '@agenda21/content-types/partner-space';
import { fillWords } from '../fill-words.ts';
import type { CompleteFormWords } from './load-words.ts';
import type { SpaceWords } from '../space-words.ts';
import { type Count, isNearLimit } from '../records/FieldCount.tsx';
import type { SectionForm } from './Section.tsx';

/** The help of a field, in French, with an example when it has one. @param part a field of its items. */
export function tellHint({ help }: Pick<Field, 'help'>, name: string, part?: string): string {
  const example = exampleOf(name, part);
  return example === null ? help : `${help} ${example}`;
}

/** What is wrong with a field, or with a place in one: what to write, when its kind says so. */
export function tellFault(
  field: Pick<Field, 'kind'>,
  path: string,
  { problemOf, tellProblem }: Pick<SectionForm, 'problemOf' | 'tellProblem'>,
  { malformed }: Pick<SpaceWords['records'], 'malformed'>,
): string | null {
  const byKind: Readonly<Partial<Record<Field['kind'], string>>> = malformed;
  const told = tellProblem(path);
  return problemOf(path) === 'malformed' ? (byKind[field.kind] ?? told) : told;
}

const counted: readonly Field['kind'][] = ['text', 'longText', 'markdown'];

/** How much can still be written in a field; null for one without a limit in characters. */
export function tellCount(
  field: Field,
  text: string,
  words: CompleteFormWords,
  locale: string,
): Count | null {
  if (!counted.includes(field.kind) || !('max' in field) || field.max === undefined) return null;
  const left = field.max - text.length;
  const tell = (count: number) => count.toLocaleString(locale);
  const max = tell(field.max);
  const told =
    left < 0
      ? fillWords(words.over, { over: tell(-left), max })
      : fillWords(words.left, { left: tell(left), max });
  return { words: told, isNear: isNearLimit(text.length, field.max) };
}
