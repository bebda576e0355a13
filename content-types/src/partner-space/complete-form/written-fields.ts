/** What a partner writes of a record beyond the short form: fields of its model, in sections. */
import type { Component, Field, LeafField } from '../../fields.ts';
import { goodPractice } from '../../models/good-practice.ts';
import { project } from '../../models/project.ts';
import type { ReviewedModelName } from '../../review/reviewed-models.ts';

/** The territories of a record after the first, which the short form asks as its commune. */
export const otherTerritories = 'otherTerritories';

type NameIn<M extends { readonly fields: object }> = (keyof M['fields'] & string) | typeof otherTerritories;
type Sections<Name extends string> = Readonly<Record<string, readonly Name[]>>;

/** The sections of the complete form, in their order, each with its fields in theirs. */
export const recordSections = {
  project: {
    purpose: ['objectives', 'phase', 'progressStatus', 'startsOn', 'endsOn', 'milestones'],
    method: ['steps', 'durationRange', 'difficulties'],
    results: ['keyFigures', 'results'],
    money: ['costRange', 'budget', 'grant', 'funders', 'programme'],
    links: ['partners', 'replicates', 'whatChanged', 'practice', 'website'],
    classification: ['themes', otherTerritories, 'aims', 'goals', 'depth'],
  },
  'good-practice': {
    method: ['steps', 'startsOn', 'durationRange', 'costRange'],
    results: ['keyFigures', 'results'],
    lessons: ['difficulties', 'successFactors', 'transferability', 'audiences', 'participation'],
    links: ['partners', 'contactService', 'contactEmail', 'replicates', 'whatChanged'],
    classification: ['themes', otherTerritories, 'aims', 'goals', 'depth'],
  },
} as const satisfies {
  readonly project: Sections<NameIn<typeof project>>;
  readonly 'good-practice': Sections<NameIn<typeof goodPractice>>;
};

type SectionsOf<M extends ReviewedModelName> = keyof (typeof recordSections)[M];
export type SectionName = { [M in ReviewedModelName]: SectionsOf<M> }[ReviewedModelName];

/** What only the team writes of a record: its address, who bears it, its review, what the département thinks of it. */
export const teamFields = {
  project: ['slug', 'owner', 'departmentNote', 'departmentNoteBy', 'departmentNoteOn', 'reviewedOn'],
  'good-practice': [
    'slug',
    'owner',
    'departmentNote',
    'departmentNoteBy',
    'departmentNoteOn',
    'label',
    'reviewedOn',
  ],
} as const satisfies Readonly<Record<ReviewedModelName, readonly string[]>>;

/** What only the team writes in an item of a group, by component: how well a result is proved. */
const teamItemFields: Readonly<Record<string, readonly string[]>> = { result: ['evidence'] };

const isTeamField = (model: ReviewedModelName, name: string): boolean =>
  (teamFields[model] as readonly string[]).includes(name);

const modelFields: Readonly<Record<ReviewedModelName, Readonly<Record<string, Field>>>> = {
  project: project.fields,
  'good-practice': goodPractice.fields,
};

/** The fields of a model that its partner writes, in either form or as files: those whose correction can be asked. */
export const correctableFieldsOf = (
  model: ReviewedModelName,
): readonly { readonly name: string; readonly label: string }[] =>
  Object.entries(modelFields[model])
    .filter(([name]) => !isTeamField(model, name))
    .map(([name, { label }]) => ({ name, label }));

function fieldIn(model: ReviewedModelName, name: string): Field {
  const { territories } = modelFields[model];
  const field = name === otherTerritories ? territories : modelFields[model][name];
  if (!field) throw new Error(`${model} has no field « ${name} ».`);
  if (name !== otherTerritories) return field;
  return {
    ...field,
    label: 'Autres territoires',
    help: 'Ceux que la fiche concerne aussi, après la commune.',
  };
}

/** The sections of the complete form of a model, in their order. */
export const sectionsOf = (
  model: ReviewedModelName,
): readonly (readonly [SectionName, readonly string[]])[] =>
  Object.entries<readonly string[]>(recordSections[model]) as [SectionName, readonly string[]][];

const toFields = (model: ReviewedModelName): Readonly<Record<string, Field>> =>
  Object.fromEntries(
    sectionsOf(model).flatMap(([, names]) => names.map((name) => [name, fieldIn(model, name)] as const)),
  );

const complete: Readonly<Record<ReviewedModelName, Readonly<Record<string, Field>>>> = {
  project: toFields('project'),
  'good-practice': toFields('good-practice'),
};

/** The fields of the complete form of a model, by name, without those of the short form. */
export const completeFieldsOf = (model: ReviewedModelName): Readonly<Record<string, Field>> =>
  complete[model];

/** The section that a field is in; null for one of the short form, and for what partners do not write. */
export const sectionOfField = (model: ReviewedModelName, name: string): SectionName | null =>
  sectionsOf(model).find(([, names]) => names.includes(name))?.[0] ?? null;

const isTeams = (component: string, name: string) => teamItemFields[component]?.includes(name) ?? false;

/** The fields that a partner writes in an item of a group. */
export const itemFieldsOf = ({ name, fields }: Component): Readonly<Record<string, LeafField>> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !isTeams(name, field)));

/** The fields that the team alone writes in an item of a group. */
export const teamItemFieldsOf = ({ name, fields }: Component): Readonly<Record<string, LeafField>> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => isTeams(name, field)));
