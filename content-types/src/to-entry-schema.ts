import { z } from 'zod';
import type { ContentData } from './entry.ts';
import type { Component, Field } from './fields.ts';
import type { Model } from './model.ts';
import { type ContentModelName, contentModels } from './models/index.ts';

const imageSchema = z.strictObject({
  url: z.string().startsWith('/'),
  alt: z.string().trim().min(1, 'une image doit avoir un texte alternatif'),
  width: z.int().positive(),
  height: z.int().positive(),
  renditions: z.array(
    z.strictObject({
      url: z.string().startsWith('/'),
      width: z.int().positive(),
      height: z.int().positive(),
    }),
  ),
});

const fileSchema = z.strictObject({ url: z.string().startsWith('/'), kilobytes: z.int().positive() });

const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'seulement des minuscules sans accent, des chiffres et des tirets')
  // A folder named like its own index file would show the list above it.
  .refine((slug) => slug !== 'index', '«\u00A0index\u00A0» ne peut pas être la fin d’une adresse');

const daySchema = z.iso.date('une date s’écrit AAAA-MM-JJ');

function boundedNumber(field: Extract<Field, { kind: 'integer' | 'decimal' }>): z.ZodNumber {
  const base = field.kind === 'integer' ? z.int('un nombre entier est attendu') : z.number();
  const low = field.min ?? Number.MIN_SAFE_INTEGER;
  const high = field.max ?? Number.MAX_SAFE_INTEGER;
  return base.min(low, `au moins ${low}`).max(high, `au plus ${high}`);
}

function boundedText(field: Extract<Field, { kind: 'text' | 'longText' | 'markdown' }>): z.ZodString {
  const base = z.string().max(field.max, `${field.max} caractères au plus`);
  const filled = field.required
    ? base.refine((value) => value.trim() !== '', 'ce champ est obligatoire')
    : base;
  return field.pattern ? filled.regex(field.pattern, 'la forme n’est pas celle attendue') : filled;
}

function valueSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'markdown':
      return boundedText(field);
    case 'openingHours':
      return z.string().max(field.max, `${field.max} caractères au plus`);
    case 'slug':
      return slugSchema;
    case 'email':
      return z.email('cette adresse électronique n’est pas valable');
    case 'url':
      return z.url({ protocol: /^https?$/, error: 'cette adresse web n’est pas valable' });
    case 'date':
      return daySchema;
    case 'integer':
    case 'decimal':
      return boundedNumber(field);
    case 'boolean':
      return z.boolean();
    case 'choice':
      return z.enum(field.values, { error: `une de ces valeurs est attendue : ${field.values.join(', ')}` });
    case 'choices':
      return z.array(z.enum(field.values, { error: 'valeur inconnue' }));
    case 'relation':
      return z.string().min(1);
    case 'relations':
      return z.array(z.string().min(1));
    case 'image':
      return imageSchema;
    case 'images':
      return z.array(imageSchema).max(field.max, `${field.max} images au plus`);
    case 'file':
      return fileSchema;
    case 'group':
      return z.array(itemSchema(field.of)).max(field.max, `${field.max} éléments au plus`);
  }
}

const alwaysThere: readonly Field['kind'][] = ['boolean', 'choices', 'relations', 'images', 'group'];

function fieldSchema(field: Field): z.ZodType {
  const schema = valueSchema(field);
  return field.required || alwaysThere.includes(field.kind) ? schema : schema.nullable();
}

function fieldsSchema(fields: Readonly<Record<string, Field>>): z.ZodType {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
  );
}

function itemSchema({ fields, needsOneOf = [] }: Component): z.ZodType {
  const [first] = needsOneOf;
  const item = fieldsSchema(fields);
  if (first === undefined) return item;
  const labels = needsOneOf.map((name) => fields[name]?.label ?? name);
  const isFilled = (value: unknown) =>
    needsOneOf.some((name) => (value as Readonly<Record<string, unknown>>)[name] !== null);
  return item.refine(isFilled, {
    error: `un de ces champs est attendu : ${labels.join(', ')}`,
    path: [first],
  });
}

/** The schema of a model's values as the published state carries them: every field present, empty ones null. */
export function toEntrySchema(model: Model): z.ZodType {
  return fieldsSchema(model.fields);
}

const schemas = new Map<string, z.ZodType>();

/** What is wrong with one field of an entry, in words its editor can act on. */
export interface FieldProblem {
  /** The French label of the field, then the rank and the label inside it, as « Jalons, n° 2, Date ». */
  readonly field: string;
  readonly message: string;
}

function toMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `champ inconnu « ${issue.keys.join(' », « ')} »`;
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.input === null || issue.input === undefined) return 'ce champ est obligatoire';
  return issue.expected === 'int' ? issue.message : 'la valeur n’est pas de la forme attendue';
}

/** The names of the parts of a picture that its editor writes. */
const pictureLabels: Readonly<Record<string, string>> = { alt: 'texte alternatif' };

/** Names each part of the path of a problem: labels of fields, ranks in lists. */
function toLabels(fields: Readonly<Record<string, Field>>, path: readonly PropertyKey[]): readonly string[] {
  const [part, ...rest] = path;
  if (part === undefined) return [];
  if (typeof part === 'number') return [`n° ${part + 1}`, ...toLabels(fields, rest)];
  const name = String(part);
  const field = fields[name];
  const inside = field?.kind === 'group' ? field.of.fields : {};
  return [field?.label ?? pictureLabels[name] ?? name, ...toLabels(inside, rest)];
}

function toProblem(model: Model, issue: z.core.$ZodIssue): FieldProblem {
  const labels = toLabels(model.fields, issue.path);
  return { field: labels.length > 0 ? labels.join(', ') : model.label.one, message: toMessage(issue) };
}

/**
 * Checks the values of an entry against its model.
 * @returns the typed values, or every problem found (never only the first).
 */
export function parseData<N extends ContentModelName>(
  name: N,
  data: unknown,
): { ok: true; data: ContentData<N> } | { ok: false; problems: readonly FieldProblem[] } {
  const model: Model = contentModels[name];
  const schema = schemas.get(name) ?? toEntrySchema(model);
  schemas.set(name, schema);
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return { ok: true, data: parsed.data as ContentData<N> };
  return { ok: false, problems: parsed.error.issues.map((issue) => toProblem(model, issue)) };
}
