/** Columns as a Table Schema (Frictionless Data), for the file of cells and for the file of objects. Pure. */
import type { Column } from './column.ts';

type TableField = Readonly<Record<string, unknown>> & { readonly name: string };

const escapePattern = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A cell that holds several values of a closed list. */
function listPattern(values: readonly string[]): string {
  const one = `(?:${values.map(escapePattern).join('|')})?`;
  return `^${one}(?:\\|${one})*$`;
}

const sentence = (isSaid: boolean, words: string) => (isSaid ? ` ${words}` : '');

/** What is said of a column, whatever the file it is in. */
export function describeColumn({ description, isMany, isMarkdown }: Column): string {
  return [
    description,
    sentence(isMany, 'Plusieurs valeurs possibles.'),
    sentence(isMarkdown, 'Texte mis en forme en Markdown.'),
  ].join('');
}

/** What holds for a cell; several values in a cell are a text. */
function constraintsOf(column: Column): Readonly<Record<string, unknown>> {
  const { isRequired, isMany, values, pattern, minimum, maximum, maxLength } = column;
  const isOne = !isMany;
  const found = {
    required: isRequired || null,
    enum: isOne ? values : null,
    pattern: isOne ? pattern : values && listPattern(values),
    maxLength,
    minimum: isOne ? minimum : null,
    maximum: isOne ? maximum : null,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}

function toField(column: Column): TableField {
  const { name, title, type, isMany, isAddress } = column;
  const constraints = constraintsOf(column);
  return {
    name,
    title,
    description: describeColumn(column),
    type: isMany ? 'string' : type,
    ...(isAddress && !isMany ? { format: 'uri' } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** Several values are an array; the parts of a group, an array of objects, each told in its description. */
function toObjectField(column: Column, columns: readonly Column[]): TableField {
  const { group, isMany, name, title } = column;
  if (!isMany) return toField(column);
  if (!group) return { name, title, description: column.description, type: 'array' };
  const parts = columns.filter((other) => other.group?.name === group.name);
  const told = parts.map(({ group, description }) => `« ${group?.part} » : ${description}`);
  return {
    name: group.name,
    title: group.title,
    description: ['Une liste d’objets.', ...told].join(' '),
    type: 'array',
  };
}

export interface TableSchema {
  readonly fields: readonly TableField[];
  /** Not written when nothing names a line: the profile of Table Schema wants one column at least. */
  readonly primaryKey?: readonly string[];
  readonly missingValues: readonly string[];
}

const naming = (key: readonly string[]) => (key.length > 0 ? { primaryKey: key } : {});

/**
 * The schema of a file of comma-separated values.
 * @param key the columns whose values, together, name a line.
 */
export function toTableSchema(columns: readonly Column[], key: readonly string[]): TableSchema {
  return { fields: columns.map(toField), ...naming(key), missingValues: [''] };
}

/**
 * The schema of a file of objects.
 * @param key the properties whose values, together, name an object.
 */
export function toObjectSchema(columns: readonly Column[], key: readonly string[]): TableSchema {
  const fields = new Map(
    columns.map((column) => toObjectField(column, columns)).map((field) => [field.name, field]),
  );
  return { fields: [...fields.values()], ...naming(key), missingValues: [''] };
}
