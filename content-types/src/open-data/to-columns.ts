/** The columns of the files of a model: all its fields, but the ones that are never given out. Pure. */
import type { Field, LeafField } from '../fields.ts';
import type { Model } from '../model.ts';
import { wordsSegment } from '../paths.ts';
import { type Column, defineColumn } from './column.ts';
import { type ModelColumn, withSource } from './model-column.ts';
import {
  identifierColumn,
  languageColumn,
  pageColumn,
  positionColumns,
  publicationColumn,
} from './record-columns.ts';
import { toMeaning } from './to-meaning.ts';

/**
 * Kinds of field that no file holds: e-mail addresses, so that nobody gathers them; pictures, whose rights are their
 * own; the end of an address, which the whole address says.
 */
const keptKinds: readonly Field['kind'][] = ['email', 'image', 'images', 'slug'];

/** Tells whether files of data hold the values of a field. */
export const isExported = (field: Field): boolean =>
  field.isExported !== false && !keptKinds.includes(field.kind);

/** `Résultats attendus` → `resultats_attendus`. */
const toName = ({ label, column }: Pick<Field, 'label' | 'column'>) =>
  column ?? wordsSegment(label).replaceAll('-', '_');

function typeOf({ kind }: Field): Column['type'] {
  if (kind === 'integer' || kind === 'boolean' || kind === 'date') return kind;
  return kind === 'decimal' ? 'number' : 'string';
}

function leafColumn(field: LeafField, name: string, title: string): Column {
  const isText = field.kind === 'text';
  return defineColumn({
    name,
    title,
    description: toMeaning(field),
    type: typeOf(field),
    isRequired: field.required === true,
    isMany: field.kind === 'choices',
    isMarkdown: field.kind === 'markdown',
    isAddress: field.kind === 'url' || field.kind === 'file',
    values: 'values' in field ? field.values : null,
    pattern: isText && field.pattern ? field.pattern.source : null,
    minimum: 'min' in field ? (field.min ?? null) : null,
    maximum:
      (field.kind === 'integer' || field.kind === 'decimal') && field.max !== undefined ? field.max : null,
  });
}

function groupColumns(name: string, field: Extract<Field, { kind: 'group' }>): readonly ModelColumn[] {
  const { label } = field;
  const group = toName(field);
  return Object.entries(field.of.fields)
    .filter(([, part]) => isExported(part))
    .map(([partName, part]) => {
      const own = toName(part);
      const column: Column = {
        ...leafColumn(part, `${group}_${own}`, `${label} – ${part.label}`),
        isRequired: false,
        isMany: true,
        pattern: null,
        group: { name: group, title: label, part: own },
      };
      return withSource(column, { from: 'group', field: name, part: partName });
    });
}

function linkColumns(
  name: string,
  field: Extract<Field, { kind: 'relation' | 'relations' }>,
): readonly ModelColumn[] {
  const { label, to } = field;
  const common = { isMany: field.kind === 'relations', isRequired: false } as const;
  const titles = { ...common, name: toName(field), title: label, description: toMeaning(field) };
  const ids = {
    ...common,
    name: `${toName(field)}_id`,
    title: `${label} (identifiant)`,
    description: `Identifiant de « ${label} » dans le fichier qui le décrit.`,
  };
  return [
    withSource(defineColumn(titles), { from: 'titles', field: name, to }),
    withSource(defineColumn(ids), { from: 'identifiers', field: name, to }),
  ];
}

function fieldColumns(name: string, field: Field): readonly ModelColumn[] {
  if (!isExported(field)) return [];
  switch (field.kind) {
    case 'relation':
    case 'relations':
      return linkColumns(name, field);
    case 'group':
      return groupColumns(name, field);
    case 'image':
    case 'images':
      return [];
    default:
      return [withSource(leafColumn(field, toName(field), field.label), { from: 'field', field: name })];
  }
}

const ownPosition: readonly string[] = ['latitude', 'longitude'];

/** Tells whether the records of a model can be put on a map: by their own position, or by that of their territory. */
export function isLocated({ fields }: Pick<Model, 'fields'>): boolean {
  return ownPosition.every((name) => name in fields) || 'territory' in fields || 'territories' in fields;
}

/** The columns of the files of a model, in the order of its fields. */
export function toColumns(model: Model): readonly ModelColumn[] {
  const located = isLocated(model);
  const fields = Object.entries(model.fields).filter(([name]) => !(located && ownPosition.includes(name)));
  return [
    identifierColumn,
    ...(model.isLocalized ? [languageColumn] : []),
    ...fields.flatMap(([name, field]) => fieldColumns(name, field)),
    ...(located ? positionColumns : []),
    ...(model.section === null ? [] : [pageColumn]),
    publicationColumn,
  ];
}
