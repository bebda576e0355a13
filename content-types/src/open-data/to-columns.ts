/** The columns of the files of a model: all its fields, but the ones that are never given out. Pure. */
import type { Field, LeafField } from '../fields.ts';
import type { Model } from '../model.ts';
import { wordsSegment } from '../paths.ts';
import { type Column, defineColumn } from './column.ts';
import { toMeaning } from './to-meaning.ts';

/** What a record says besides its fields. */
export type RecordFact = 'id' | 'language' | 'page' | 'publishedAt' | 'latitude' | 'longitude' | 'positionOf';

/** Where the values of a column are in a record. */
export type ColumnSource =
  | { readonly from: 'record'; readonly fact: RecordFact }
  | { readonly from: 'field'; readonly field: string }
  /** The titles, or the identifiers, of the documents that a field links to. */
  | { readonly from: 'titles' | 'identifiers'; readonly field: string; readonly to: string }
  /** A part of each item of a group. */
  | { readonly from: 'group'; readonly field: string; readonly part: string };

export interface ModelColumn extends Column {
  readonly source: ColumnSource;
}

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

const withSource = (column: Column, source: ColumnSource): ModelColumn => ({ ...column, source });

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
    isAddress: field.kind === 'url',
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

const fact = (said: Parameters<typeof defineColumn>[0], name: RecordFact): ModelColumn =>
  withSource(defineColumn(said), { from: 'record', fact: name });

const identifier = fact(
  {
    name: 'id',
    title: 'Identifiant',
    description:
      'Le même tant que la fiche existe, dans toutes les langues ; les autres fichiers s’en servent.',
    isRequired: true,
  },
  'id',
);

const language = fact(
  {
    name: 'langue',
    title: 'Langue',
    description:
      'Langue des textes de la ligne (ISO 639-1). Une fiche a une ligne par langue où elle est écrite.',
    isRequired: true,
    pattern: '^[a-z]{2}$',
  },
  'language',
);

const page = fact(
  {
    name: 'page',
    title: 'Page',
    description: 'Adresse de la page de la fiche sur le portail.',
    isRequired: true,
    isAddress: true,
  },
  'page',
);

const publishedAt = fact(
  {
    name: 'publie_le',
    title: 'Publié le',
    description: 'Instant de la dernière mise en ligne (UTC).',
    type: 'datetime',
    isRequired: true,
  },
  'publishedAt',
);

const position: readonly ModelColumn[] = [
  fact(
    {
      name: 'latitude',
      title: 'Latitude',
      description: 'En degrés décimaux (WGS 84).',
      type: 'number',
      minimum: -90,
      maximum: 90,
    },
    'latitude',
  ),
  fact(
    {
      name: 'longitude',
      title: 'Longitude',
      description: 'En degrés décimaux (WGS 84).',
      type: 'number',
      minimum: -180,
      maximum: 180,
    },
    'longitude',
  ),
  fact(
    {
      name: 'position_de',
      title: 'Position de',
      description:
        'Ce que situent la latitude et la longitude : la fiche elle-même, ou le premier de ses territoires qui a une position.',
      values: ['fiche', 'territoire'],
    },
    'positionOf',
  ),
];

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
    identifier,
    ...(model.isLocalized ? [language] : []),
    ...fields.flatMap(([name, field]) => fieldColumns(name, field)),
    ...(located ? position : []),
    ...(model.section === null ? [] : [page]),
    publishedAt,
  ];
}
