import { Field, Textarea } from '@strapi/design-system';

interface WordsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Longest words of a line of the thread, in characters, as the cms checks them. */
const MAX = 2000;

/** Several lines of words. */
export function WordsField({ name, label, hint, value, onChange }: WordsFieldProps) {
  return (
    <Field.Root name={name} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Textarea value={value} maxLength={MAX} onChange={(event) => onChange(event.target.value)} />
      <Field.Hint />
    </Field.Root>
  );
}
