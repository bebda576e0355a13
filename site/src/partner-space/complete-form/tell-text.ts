import type { Field } from '@agenda21/content-types';
import { itemFieldsOf, readItems, readTexts } from '@agenda21/content-types/partner-space';

/** A value of a closed list, and what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a value of a closed list is called; itself when the list has it not. */
export const labelIn = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

/** The text of a field of the form, as a person reads it: one item a line. */
export function tellText(field: Field, text: string, options: readonly Option[]): string {
  if (field.kind === 'choices' || field.kind === 'relations')
    return (readTexts(text) ?? []).map((value) => labelIn(options, value)).join('\n');
  if (field.kind !== 'group') return labelIn(options, text);
  const parts = Object.keys(itemFieldsOf(field.of));
  return (readItems(text) ?? [])
    .map((item, rank) => `${rank + 1}. ${parts.flatMap((part) => item[part] || []).join(' – ')}`)
    .join('\n');
}
