/** What a partner typed in a field of the complete form: its value, or what is wrong with it. */
import * as z from 'zod/mini';
import type { Field } from '../../fields.ts';
import { type FieldRefusal, toProblem } from '../../forms/check-form.ts';
import { type FieldProblemCode, fieldSchema, line, paragraphs } from '../../forms/form.ts';
import { readItems, readTexts } from './typed-text.ts';
import { itemFieldsOf } from './written-fields.ts';

/** Longest web address: the length of its column. */
export const URL_MAX = 255;

/** Largest whole number: that of its column. */
const LARGEST_INTEGER = 2_147_483_647;

/** Most links of a field. */
export const MOST_LINKS = 20;

interface Good {
  readonly value: unknown;
  readonly problem: null;
}
type Checked = Good | { readonly problem: FieldProblemCode };

const good = (value: unknown): Good => ({ value, problem: null });

function checkWords(field: Parameters<typeof fieldSchema>[0], text: string): Checked {
  const parsed = fieldSchema(field).safeParse(text);
  return parsed.success ? good(parsed.data) : { problem: toProblem(parsed.error.issues[0]?.message ?? '') };
}

const webAddress = z.url({ protocol: /^https?$/ }).check(z.regex(/^https?:\/\/./i));
const day = z.iso.date();

function checkUrl(typed: string): Checked {
  const text = typed.trim();
  if (text.length > URL_MAX) return { problem: 'long' };
  return webAddress.safeParse(text).success ? good(text) : { problem: 'malformed' };
}

/** A whole number, however its digits are grouped, with its unit or not. */
function checkInteger(
  { min, max }: { readonly min?: number; readonly max?: number },
  typed: string,
): Checked {
  const digits = typed.replaceAll(/[\s€]/g, '');
  const value = Number(digits);
  const [low, high] = [min ?? -LARGEST_INTEGER, Math.min(max ?? LARGEST_INTEGER, LARGEST_INTEGER)];
  return /^-?\d{1,15}$/.test(digits) && value >= low && value <= high
    ? good(value)
    : { problem: 'malformed' };
}

const linkForm = /^[A-Za-z0-9]{1,60}$/;

function checkFilled(field: Field, text: string): Checked {
  switch (field.kind) {
    case 'text':
      return checkWords(line({ max: field.max, required: false }), text);
    case 'longText':
    case 'markdown':
      return checkWords(paragraphs({ max: field.max, required: false }), text);
    case 'choice':
      return field.values.includes(text) ? good(text) : { problem: 'unknown' };
    case 'boolean':
      return text === 'yes' ? good(true) : { problem: 'unknown' };
    case 'date':
      return day.safeParse(text).success ? good(text) : { problem: 'malformed' };
    case 'integer':
      return checkInteger(field, text);
    case 'url':
      return checkUrl(text);
    case 'relation':
      return linkForm.test(text) ? good(text) : { problem: 'unknown' };
    default:
      return { problem: 'malformed' };
  }
}

const wordKinds: readonly Field['kind'][] = ['text', 'longText', 'markdown'];

function checkOne(field: Field, text: string, isSending: boolean): Checked {
  if (text.trim() !== '') return checkFilled(field, text);
  if (isSending && field.required) return { problem: 'missing' };
  if (field.kind === 'boolean') return good(false);
  return good(wordKinds.includes(field.kind) ? '' : null);
}

/** A field that was checked: its value when nothing is wrong with it. */
export interface CheckedText {
  readonly value: unknown;
  /** Each names the field, or its place in it: `steps.0.title`. */
  readonly refusals: readonly FieldRefusal[];
}

const refuse = (field: string, problem: FieldProblemCode): CheckedText => ({
  value: undefined,
  refusals: [{ field, problem }],
});

function checkTexts(
  name: string,
  text: string,
  isRight: (one: string) => boolean,
  most: number,
): CheckedText {
  const texts = [...new Set(readTexts(text))].filter((one) => one !== '');
  if (texts.length > most) return refuse(name, 'long');
  return texts.every(isRight) ? { value: texts, refusals: [] } : refuse(name, 'unknown');
}

function checkItems(
  name: string,
  field: Extract<Field, { kind: 'group' }>,
  text: string,
  isSending: boolean,
): CheckedText {
  const items = readItems(text) ?? [];
  if (items.length > field.max) return refuse(name, 'long');
  const refusals: FieldRefusal[] = [];
  const value = items.map((item, rank) =>
    Object.fromEntries(
      Object.entries(itemFieldsOf(field.of)).map(([part, leaf]) => {
        const checked = checkOne(leaf, item[part] ?? '', isSending);
        if (checked.problem === null) return [part, checked.value];
        refusals.push({ field: `${name}.${rank}.${part}`, problem: checked.problem });
        return [part, null];
      }),
    ),
  );
  return { value, refusals };
}

/**
 * Checks a text that has the shape of its field (`isShapedFor`).
 * @param isSending whether what publication needs has to be there.
 */
export function checkText(name: string, field: Field, text: string, isSending: boolean): CheckedText {
  switch (field.kind) {
    case 'group':
      return checkItems(name, field, text, isSending);
    case 'choices':
      return checkTexts(name, text, (one) => field.values.includes(one), field.values.length);
    case 'relations':
      return checkTexts(name, text, (one) => linkForm.test(one), MOST_LINKS);
    case 'image':
    case 'images':
      return refuse(name, 'unknown');
    default: {
      const checked = checkOne(field, text, isSending);
      return checked.problem === null
        ? { value: checked.value, refusals: [] }
        : refuse(name, checked.problem);
    }
  }
}

/** The field of a refusal, be it of the field or of a place in it. */
export const fieldOfRefusal = ({ field }: FieldRefusal): string => field.split('.')[0] ?? field;
