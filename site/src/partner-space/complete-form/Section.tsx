import type { ReviewedModelName } from '@agenda21/content-types';
import type { FieldProblemCode } from '@agenda21/content-types/forms';
import { type SectionName, completeFieldsOf, sectionsOf } from '@agenda21/content-types/partner-space';
import type { ComponentChildren } from 'preact';
import { CompleteField } from './CompleteField.tsx';
import type { CompleteFormWords } from './load-words.ts';
import { partHeading } from './use-part.ts';
import { FormWords } from './words-context.ts';

/** What a section shows and changes of a record. */
export interface SectionForm {
  readonly texts: Readonly<Record<string, string>>;
  /** What is wrong with a field, or with a place in it: `steps.0.title`. */
  problemOf(path: string): FieldProblemCode | null;
  tellProblem(path: string): string | null;
  /** What others wrote in a field meanwhile. */
  theirs(name: string): string | null;
  corrections(name: string): ComponentChildren;
  type(name: string, text: string): void;
  choose(name: string, whose: 'mine' | 'theirs'): void;
}

interface Props {
  readonly model: ReviewedModelName;
  readonly name: SectionName;
  readonly form: SectionForm;
  readonly words: CompleteFormWords;
}

/** A section of the complete form: its fields. */
export function Section({ model, name, form, words }: Props) {
  const names = sectionsOf(model).find(([one]) => one === name)?.[1] ?? [];
  const fields = completeFieldsOf(model);
  return (
    <FormWords.Provider value={words}>
      <h3 id={partHeading} tabIndex={-1}>
        {words.sections[name]}
      </h3>
      {names.map((of) => {
        const field = fields[of];
        return field && <CompleteField key={of} name={of} field={field} form={form} />;
      })}
    </FormWords.Provider>
  );
}
