/** What a partner writes of a record, in its short form and in its complete one: checked alike by browser and cms. */
import { type FieldRefusal, toProblem } from '../forms/check-form.ts';
import { type FormValues, type PublicFormField, fieldSchema } from '../forms/form.ts';
import type { ReviewedModelName } from '../review/reviewed-models.ts';
import { checkText } from './complete-form/check-text.ts';
import { defaultText, isShapedFor, writeText } from './complete-form/typed-text.ts';
import { completeFieldsOf } from './complete-form/written-fields.ts';
import { communeField, fieldsOfRecord } from './record-fields.ts';

/** The names of all that a partner writes of a record, the short form first. */
export const writtenNames = (model: ReviewedModelName): readonly string[] => [
  ...Object.keys(fieldsOfRecord(model)),
  ...Object.keys(completeFieldsOf(model)),
];

/** The field of the form that a field of the model is written in; the same name, but for the commune. */
export const toRecordField = (field: string): string => (field === communeField ? 'commune' : field);

/** Tells whether values name nothing but what partners write, and have the shape of it. */
export function areWritable(model: ReviewedModelName, values: FormValues): boolean {
  const [short, complete] = [fieldsOfRecord(model), completeFieldsOf(model)];
  return Object.entries(values).every(([name, text]) => {
    if (Object.hasOwn(short, name)) return true;
    const field = Object.hasOwn(complete, name) ? complete[name] : undefined;
    return field !== undefined && isShapedFor(field, text);
  });
}

interface Checked {
  readonly value: unknown;
  readonly refusals: readonly FieldRefusal[];
}

function checkShort(name: string, field: PublicFormField, typed: string): Checked {
  const parsed = fieldSchema(field).safeParse(typed);
  if (parsed.success) return { value: parsed.data, refusals: [] };
  const problem = toProblem(parsed.error.issues[0]?.message ?? '');
  return { value: undefined, refusals: [{ field: name, problem }] };
}

/** Checks a field of either form; null for one that partners do not write. */
function checkField(
  model: ReviewedModelName,
  name: string,
  typed: string,
  isSending: boolean,
): Checked | null {
  const [short, complete] = [fieldsOfRecord(model), completeFieldsOf(model)];
  const asked = Object.hasOwn(short, name) ? short[name] : undefined;
  if (asked) return checkShort(name, isSending ? asked : { ...asked, required: false }, typed);
  const field = Object.hasOwn(complete, name) ? complete[name] : undefined;
  return field ? checkText(name, field, typed, isSending) : null;
}

/** What of a form can be kept, cleaned, and what is refused of the rest. */
export interface CheckedDraft {
  /** By field: texts of the short form, values of the complete one; links are identifiers that nobody has looked up yet. */
  readonly kept: Readonly<Record<string, unknown>>;
  readonly refusals: readonly FieldRefusal[];
}

/** Checks some fields of a draft, which may be empty: each is kept or refused by itself. */
export function checkDraft(model: ReviewedModelName, typed: FormValues): CheckedDraft {
  const checked = Object.entries(typed).flatMap(([name, text]) => {
    const found = checkField(model, name, text, false);
    return found ? [{ name, ...found }] : [];
  });
  return {
    kept: Object.fromEntries(
      checked.flatMap(({ name, value, refusals }) => (refusals.length === 0 ? [[name, value] as const] : [])),
    ),
    refusals: checked.flatMap(({ refusals }) => refusals),
  };
}

/** What the space makes of a text before it keeps it; what it would refuse stays as it is, without spaces around it. */
export function cleanTyped(model: ReviewedModelName, name: string, typed: string): string {
  const kept = checkDraft(model, { [name]: typed }).kept[name];
  const field = completeFieldsOf(model)[name];
  if (kept === undefined) return typed.trim();
  return field ? writeText(field, kept) : String(kept);
}

/** What a record holds when it is started: nothing, but where its model says otherwise. */
export const blankValues = (model: ReviewedModelName): FormValues =>
  Object.fromEntries(
    Object.entries(completeFieldsOf(model)).map(([name, field]) => [name, defaultText(field)] as const),
  );

/** What is wrong with a record that is to be sent, field by field; nothing when it can be. */
export function checkSending(model: ReviewedModelName, values: FormValues): readonly FieldRefusal[] {
  const given: FormValues = { ...blankValues(model), ...values };
  return writtenNames(model).flatMap(
    (name) => checkField(model, name, given[name] ?? '', true)?.refusals ?? [],
  );
}
