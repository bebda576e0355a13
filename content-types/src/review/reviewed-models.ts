import type { Field } from '../fields.ts';
import { type ContentModelName, contentModels } from '../models/index.ts';

/** The models whose records partners write and editors review. */
export const reviewedModels = ['project', 'good-practice'] as const satisfies readonly ContentModelName[];
export type ReviewedModelName = (typeof reviewedModels)[number];

/** Tells whether a string names a model whose records are reviewed. */
export function isReviewedModelName(name: string): name is ReviewedModelName {
  return (reviewedModels as readonly string[]).includes(name);
}

/** The label of a field of a record; null for what is not one. */
export function labelOfField(model: ReviewedModelName, name: string): string | null {
  const fields: Readonly<Record<string, Field>> = contentModels[model].fields;
  return Object.hasOwn(fields, name) ? (fields[name]?.label ?? null) : null;
}
