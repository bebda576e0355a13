/** What a partner writes of a record at first: fields of its model, asked as those of a form, so that browser and cms check alike. */
import type { TextField } from '../fields.ts';
import { type FieldRefusal, toProblem } from '../forms/check-form.ts';
import { type FormValues, type PublicFormField, fieldSchema, line, paragraphs } from '../forms/form.ts';
import { goodPractice } from '../models/good-practice.ts';
import { project } from '../models/project.ts';
import type { ReviewedModelName } from '../review/reviewed-models.ts';

type RecordFields = Readonly<Record<string, PublicFormField>>;

const textOf = ({ kind, max }: TextField, required: boolean): PublicFormField =>
  kind === 'text' ? line({ max, required }) : paragraphs({ max, required });

/** The name of the first territory of a record: one line, as people say where they are. */
const commune = line({ max: 120, required: true });

/** The field of the model that the commune is kept in. */
export const communeField = 'territories';

/** The fields of the short form, in their order; those that are required are so when the record is sent. */
export const recordFields = {
  project: {
    title: textOf(project.fields.title, true),
    commune,
    tagline: textOf(project.fields.tagline, true),
    description: textOf(project.fields.description, true),
  },
  'good-practice': {
    title: textOf(goodPractice.fields.title, true),
    commune,
    summary: textOf(goodPractice.fields.summary, true),
    problem: textOf(goodPractice.fields.problem, false),
    solution: textOf(goodPractice.fields.solution, true),
  },
} as const satisfies Readonly<Record<ReviewedModelName, RecordFields>>;

/** The fields that a partner writes in records of a model, by name. */
export const fieldsOfRecord = (model: ReviewedModelName): RecordFields => recordFields[model];

/** The field of the form that a field of the model is written in; the same name, but for the commune. */
export const toRecordField = (field: string): string => (field === communeField ? 'commune' : field);

function checkField(name: string, field: PublicFormField, typed: string) {
  const parsed = fieldSchema(field).safeParse(typed);
  if (parsed.success) return { name, value: parsed.data, refusal: null };
  return {
    name,
    value: null,
    refusal: { field: name, problem: toProblem(parsed.error.issues[0]?.message ?? '') },
  };
}

/** What of a form can be kept, cleaned, and what is refused of the rest. */
export interface CheckedDraft {
  readonly kept: FormValues;
  readonly refusals: readonly FieldRefusal[];
}

/** Checks some fields of a draft, which may be empty: each is kept or refused by itself. */
export function checkDraft(model: ReviewedModelName, typed: FormValues): CheckedDraft {
  const fields = fieldsOfRecord(model);
  const checked = Object.entries(typed).flatMap(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field ? [checkField(name, { ...field, required: false }, value)] : [];
  });
  return {
    kept: Object.fromEntries(checked.flatMap(({ name, value }) => (value === null ? [] : [[name, value]]))),
    refusals: checked.flatMap(({ refusal }) => (refusal ? [refusal] : [])),
  };
}

/** What is wrong with a record that is to be sent, field by field; nothing when it can be. */
export function checkSending(model: ReviewedModelName, values: FormValues): readonly FieldRefusal[] {
  return Object.entries(fieldsOfRecord(model)).flatMap(([name, field]) => {
    const { refusal } = checkField(name, field, values[name] ?? '');
    return refusal ? [refusal] : [];
  });
}
