/** How far a section of the complete form is: what the summary of the form tells. Pure. */
import type { FieldRefusal } from '../../forms/check-form.ts';
import type { FormValues } from '../../forms/form.ts';
import type { ReviewedModelName } from '../../review/reviewed-models.ts';
import { recordFields } from '../record-fields.ts';
import { sectionOfPictures } from '../record-files.ts';
import { checkText, fieldOfRefusal } from './check-text.ts';
import { defaultText } from './typed-text.ts';
import { type SectionName, completeFieldsOf, sectionsOf } from './written-fields.ts';

export type SectionState = 'empty' | 'begun' | 'complete' | 'faulty';

export interface SectionStanding {
  readonly name: SectionName;
  readonly state: SectionState;
  /** How many fields hold something, of how many. */
  readonly filled: number;
  readonly fields: number;
}

const stateOf = (isFaulty: boolean, isTouched: boolean, isWhole: boolean): SectionState => {
  if (isFaulty) return 'faulty';
  if (isWhole) return 'complete';
  return isTouched ? 'begun' : 'empty';
};

/** Tells how far the short form is. */
export function tellShort(
  model: ReviewedModelName,
  values: FormValues,
  refused: readonly FieldRefusal[],
): Omit<SectionStanding, 'name'> {
  const names = Object.keys(recordFields[model]);
  const filled = names.filter((name) => values[name]?.trim()).length;
  const isFaulty = refused.some((refusal) => names.includes(fieldOfRefusal(refusal)));
  return { state: stateOf(isFaulty, filled > 0, filled === names.length), filled, fields: names.length };
}

/**
 * Tells how far each section is.
 * @param refused what the space refused of what was typed.
 * @param pictures how many pictures the record has after its photograph.
 */
export function tellSections(
  model: ReviewedModelName,
  values: FormValues,
  refused: readonly FieldRefusal[],
  pictures: number,
): readonly SectionStanding[] {
  const fields = completeFieldsOf(model);
  return sectionsOf(model).map(([name, names]) => {
    const read = names.flatMap((of) => {
      const field = fields[of];
      return field ? [{ of, field, text: values[of] ?? defaultText(field) }] : [];
    });
    const hasPictures = name === sectionOfPictures && pictures > 0;
    const filled = read.filter(({ text }) => text.trim() !== '').length + (hasPictures ? 1 : 0);
    const count = names.length + (name === sectionOfPictures ? 1 : 0);
    const isTouched =
      hasPictures || read.some(({ field, text }) => text.trim() !== '' && text !== defaultText(field));
    const isFaulty =
      refused.some((refusal) => names.includes(fieldOfRefusal(refusal))) ||
      read.some(({ of, field, text }) => checkText(of, field, text, true).refusals.length > 0);
    return {
      name,
      state: stateOf(isFaulty, isTouched, filled === count),
      filled,
      fields: count,
    };
  });
}
