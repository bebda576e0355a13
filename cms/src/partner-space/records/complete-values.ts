/** What a partner writes of a record in its complete form, as its draft keeps it and as the form has it. */
import {
  type Field,
  type FormValues,
  type ReviewedModelName,
  communeField,
  completeFieldsOf,
  itemFieldsOf,
  otherTerritories,
  teamItemFieldsOf,
  toPopulate,
  writeText,
} from '@agenda21/content-types';
import type { DraftRow } from './record-values.ts';

type Values = Readonly<Record<string, unknown>>;
type GroupField = Extract<Field, { kind: 'group' }>;

/** The query that reads a draft with all that its partner writes. */
export function populateComplete(model: ReviewedModelName): object {
  const { [otherTerritories]: _others, ...fields } = completeFieldsOf(model);
  return { [communeField]: true, ...toPopulate({ fields }) };
}

const idOf = (row: unknown) => (row as { readonly documentId: string }).documentId;

function readValue(name: string, field: Field, draft: DraftRow): unknown {
  if (name === otherTerritories) return draft[communeField].slice(1).map(idOf);
  const value = draft[name];
  if (value === null || value === undefined) return null;
  if (field.kind === 'relation') return idOf(value);
  return field.kind === 'relations' ? (value as readonly unknown[]).map(idOf) : value;
}

/** The values of a draft that was read whole, by field of the complete form. */
export const readComplete = (model: ReviewedModelName, draft: DraftRow): FormValues =>
  Object.fromEntries(
    Object.entries(completeFieldsOf(model)).map(([name, field]) => [
      name,
      writeText(field, readValue(name, field, draft)),
    ]),
  );

/** An item as its partner reads it: the same words make the same text. */
const wordsOf = ({ of }: GroupField, item: Values) =>
  JSON.stringify(Object.entries(itemFieldsOf(of)).map(([name, leaf]) => writeText(leaf, item[name])));

const defaultOf = (field: Field) => ('default' in field ? field.default : null);

/**
 * The items of a group, with what the team alone writes of them: it stays with an item whose words are the same, and is
 * what it is at first for any other. A proof is about the result that was read, not about another one.
 */
function withTeamParts(
  field: GroupField,
  items: readonly Values[],
  draft: readonly Values[],
): readonly Values[] {
  const parts = Object.entries(teamItemFieldsOf(field.of));
  if (parts.length === 0) return items;
  return items.map((item) => {
    const known = draft.find((row) => wordsOf(field, row) === wordsOf(field, item));
    return {
      ...item,
      ...Object.fromEntries(parts.map(([name, part]) => [name, known?.[name] ?? defaultOf(part)])),
    };
  });
}

/** Values of the complete form that were checked, as the document keeps them; but the territories, which the commune leads. */
export function toCompleteData(model: ReviewedModelName, values: Values, draft: DraftRow): Values {
  const fields = completeFieldsOf(model);
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const field = fields[name];
      if (!field || name === otherTerritories) return [];
      if (field.kind !== 'group') return [[name, value]];
      const rows = (draft[name] ?? []) as readonly Values[];
      return [[name, withTeamParts(field, value as readonly Values[], rows)]];
    }),
  );
}
