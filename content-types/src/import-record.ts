/** Records as people and files give them: relations name their target by its key (code or slug), not by an identifier. */
import { z } from 'zod';
import type { Field } from './fields.ts';
import { type Locale, locales } from './locales.ts';
import type { Model } from './model.ts';
import { type ContentModelName, contentModels, isContentModelName } from './models/index.ts';

/** One document in one language, to be created or updated. */
export interface ImportRecord {
  readonly model: ContentModelName;
  readonly locale: Locale;
  /** The key of the document, needed in another language than French when its slug is translated. */
  readonly key?: string | undefined;
  /**
   * The values of the fields; null empties a field, and one left out keeps its value, or is empty when the document is
   * created. Relations hold the keys of their targets.
   */
  readonly data: Readonly<Record<string, unknown>>;
  /** Values the document takes only when it is created, such as an address that must not change later. */
  readonly onCreation?: Readonly<Record<string, unknown>> | undefined;
}

export const importRequestSchema = z.strictObject({
  records: z.array(
    z.strictObject({
      model: z.string().refine(isContentModelName, 'unknown model'),
      locale: z.enum(locales),
      key: z.string().optional(),
      data: z.record(z.string(), z.unknown()),
      onCreation: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
  /** False: only tell what would happen. */
  apply: z.boolean(),
  /** True: publish what was created, updated or still a draft. */
  publish: z.boolean(),
});

export const importOutcomes = ['created', 'updated', 'unchanged', 'refused'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** What happened, or would happen, to the record of the same rank in the request. */
export const importResponseSchema = z.strictObject({
  applied: z.boolean(),
  results: z.array(
    z.strictObject({
      outcome: z.enum(importOutcomes),
      /** Why it is refused, in French, one problem each. */
      problems: z.array(z.string()),
    }),
  ),
});

export type ImportRequest = z.infer<typeof importRequestSchema>;
export type ImportResponse = z.infer<typeof importResponseSchema>;

/** The key that identifies a record within its model; the model's own name for a single. */
export function keyOf(model: Model, data: Readonly<Record<string, unknown>>): string {
  return model.key === null ? model.name : String(data[model.key] ?? '');
}

function emptyValue(field: Field): unknown {
  switch (field.kind) {
    case 'boolean':
      return field.default;
    case 'choices':
      return field.default ?? [];
    case 'relations':
    case 'images':
    case 'group':
      return [];
    case 'choice':
      return field.default ?? null;
    default:
      return null;
  }
}

function completeFields(fields: Readonly<Record<string, Field>>, data: Readonly<Record<string, unknown>>) {
  const completed: Record<string, unknown> = { ...data };
  for (const [name, field] of Object.entries(fields)) {
    const value = data[name] ?? emptyValue(field);
    completed[name] =
      field.kind === 'group' && Array.isArray(value)
        ? value.map((item: Readonly<Record<string, unknown>>) => completeFields(field.of.fields, item))
        : value;
  }
  return completed;
}

/** Gives every field of the model a value: its default, null, or an empty list. Unknown keys are kept, to be refused. */
export function completeData(
  name: ContentModelName,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return completeFields(contentModels[name].fields, data);
}
