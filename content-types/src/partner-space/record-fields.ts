/** The short form of a record: what it is told with at first, as fields of a form. */
import type { TextField } from '../fields.ts';
import { type PublicFormField, line, paragraphs } from '../forms/form.ts';
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

/** The fields of the short form of a model, by name. */
export const fieldsOfRecord = (model: ReviewedModelName): RecordFields => recordFields[model];
