/** The records that a partner links to: those that visitors read, and those that the draft links to already. */
import {
  type FieldRefusal,
  type FormValues,
  type ReviewedModelName,
  completeFieldsOf,
  readTexts,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { findPublished } from './find-choices.ts';

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/**
 * Looks up the links among values that were checked.
 * @param known the values of the draft, by field of the form: what it links to already stays.
 * @param subjectId the record, which does not link to itself.
 */
export async function checkLinks(
  strapi: Core.Strapi,
  { model, subjectId }: { readonly model: ReviewedModelName; readonly subjectId: string },
  values: Readonly<Record<string, unknown>>,
  known: FormValues,
): Promise<readonly FieldRefusal[]> {
  const refusals: FieldRefusal[] = [];
  for (const [name, field] of Object.entries(completeFieldsOf(model))) {
    if (!('to' in field) || !Object.hasOwn(values, name)) continue;
    const held = field.kind === 'relation' ? [known[name]] : readTexts(known[name] ?? '');
    const added = listOf(values[name]).filter((id) => !held?.includes(id));
    if (added.length === 0) continue;
    const there = await findPublished(strapi, field.to, added);
    if (added.includes(subjectId) || !added.every((id) => there.has(id)))
      refusals.push({ field: name, problem: 'unknown' });
  }
  return refusals;
}
