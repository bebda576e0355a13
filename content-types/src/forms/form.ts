/** What a public form asks: from it derive the schema, the markup and what is kept. No words: each language has its own. */
import * as z from 'zod/mini';

interface FieldOptions {
  /** A form without it is refused. */
  readonly required: boolean;
}

interface TextOptions extends FieldOptions {
  /** Longest text, in characters. */
  readonly max: number;
}

interface LineOptions extends TextOptions {
  /** What the browser may fill in by itself: a token of the `autocomplete` attribute. */
  readonly autocomplete?: 'name' | 'organization' | 'tel';
}

interface SubjectOptions {
  /** The model of the document. */
  readonly to: string;
  /** The date fields of the document between which the form is open, both included. */
  readonly opensOn?: string;
  readonly closesOn?: string;
}

type With<Kind extends string, Options> = Options & { readonly kind: Kind };

/** One line of words. */
export const line = <const O extends LineOptions>(options: O) =>
  ({ kind: 'line', ...options }) as With<'line', O>;

/** Several lines of words. */
export const paragraphs = <const O extends TextOptions>(options: O) =>
  ({ kind: 'paragraphs', ...options }) as With<'paragraphs', O>;

/** The e-mail address of the person. */
export const emailAddress = <const O extends FieldOptions>(options: O) =>
  ({ kind: 'email', max: EMAIL_MAX, ...options }) as With<'email', O & { readonly max: number }>;

/** One value of a closed list. */
export const oneOf = <const O extends FieldOptions & { readonly values: readonly string[] }>(options: O) =>
  ({ kind: 'choice', ...options }) as With<'choice', O>;

/** A box to tick: `yes`, or nothing. What it says is kept with the message, in French. */
export const agreement = <const O extends FieldOptions & { readonly statement: string }>(options: O) =>
  ({ kind: 'agreement', ...options }) as With<'agreement', O>;

/** The published document that the message is about, by its identifier: the cms checks that it is there and open. */
export const subjectDocument = <const O extends SubjectOptions>(options: O) =>
  ({ kind: 'document', required: true, ...options }) as With<'document', O & { readonly required: true }>;

export type PublicFormField =
  | With<'line', LineOptions>
  | With<'paragraphs', TextOptions>
  | With<'email', TextOptions>
  | With<'choice', FieldOptions & { readonly values: readonly string[] }>
  | With<'agreement', FieldOptions & { readonly statement: string }>
  | With<'document', FieldOptions & SubjectOptions>;

/** Why a value is refused. */
export const fieldProblems = ['missing', 'long', 'malformed', 'unknown'] as const;
export type FieldProblemCode = (typeof fieldProblems)[number];

/** The cleaned values of a form that was filled in, by field; an empty field is the empty string. */
export type FormValues = Readonly<Record<string, string>>;

export interface PublicForm {
  /** Singular, kebab-case: the end of the address it is sent to. */
  readonly name: string;
  readonly fields: Readonly<Record<string, PublicFormField>>;
  /** Checks and cleans what a person typed. The message of an issue is a problem code. */
  readonly schema: z.ZodMiniType<FormValues>;
}

/** Longest e-mail address that mail servers carry (RFC 5321, 4.5.3.1.3). */
const EMAIL_MAX = 254;

/** Longest identifier of a document. */
const DOCUMENT_ID_MAX = 60;

const emailPattern = /^$|^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)+$/;

/** What no one types: control characters but the end of line, and the marks that turn the direction of text over. */
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const cleanLines = (typed: string) =>
  typed.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ').replaceAll(invisible, '').trim();

const cleanLine = (typed: string) => cleanLines(typed).replaceAll(/\s+/g, ' ');

const filled = (required: boolean) => z.minLength(required ? 1 : 0, 'missing');

/** What checks and cleans what was typed in a field. The message of an issue is a problem code. */
export function fieldSchema(field: PublicFormField): z.ZodMiniType<string> {
  const typed = z.string('missing');
  switch (field.kind) {
    case 'line':
      return typed.check(z.overwrite(cleanLine), filled(field.required), z.maxLength(field.max, 'long'));
    case 'paragraphs':
      return typed.check(z.overwrite(cleanLines), filled(field.required), z.maxLength(field.max, 'long'));
    case 'email':
      return typed.check(
        z.overwrite(cleanLine),
        filled(field.required),
        z.maxLength(field.max, 'long'),
        z.regex(emailPattern, 'malformed'),
      );
    case 'choice':
      return typed.check(
        filled(field.required),
        z.refine((value) => value === '' || field.values.includes(value), 'unknown'),
      );
    case 'agreement':
      return typed.check(
        filled(field.required),
        z.refine((value) => value === '' || value === 'yes', 'unknown'),
      );
    case 'document':
      return typed.check(
        filled(field.required),
        z.maxLength(DOCUMENT_ID_MAX, 'unknown'),
        z.regex(/^[\w-]*$/, 'unknown'),
      );
  }
}

/** Declares a form, keeping the literal types of its fields. */
export function defineForm<const F extends Omit<PublicForm, 'schema'>>(form: F): F & PublicForm {
  const fields = Object.entries<PublicFormField>(form.fields);
  const shape = Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field)]));
  return Object.freeze({ ...form, schema: z.strictObject(shape) });
}
