/** A file of objects against its Table Schema. Pure. */
import type { Schema } from './check-csv.ts';
import { type SchemaField, findCellFault } from './check-cell.ts';
import { createKeyCheck } from './check-key.ts';
import type { DataFault } from './data-fault.ts';

type DataObject = Readonly<Record<string, unknown>>;

/** The types of JSON that each type of the schema is written in. */
const jsonTypes: Readonly<Record<string, string>> = {
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

function findValueFault(field: SchemaField, value: unknown): string | null {
  if (field.type === 'array') return Array.isArray(value) ? null : 'une liste est attendue';
  if (value === null) return findCellFault(field, '');
  const wanted = jsonTypes[field.type] ?? 'string';
  if (typeof value !== wanted) return `une valeur du type « ${wanted} » est attendue`;
  return findCellFault(field, String(value));
}

/**
 * Checks the objects of a file, from the first to the last: each against its fields, and its key against those before it.
 * `line` is where the object stands.
 */
export function createObjectCheck(schema: Schema) {
  const { fields } = schema;
  const known = new Set(fields.map(({ name }) => name));
  const findKeyFaults = createKeyCheck(schema);
  return (object: DataObject, line: number): readonly DataFault[] => {
    const unknown = Object.keys(object).filter((name) => !known.has(name));
    return [
      ...unknown.map((column) => ({ line, column, reason: 'cette propriété n’est pas dans le schéma' })),
      ...fields.flatMap((field) => {
        const reason = findValueFault(field, object[field.name]);
        return reason === null ? [] : [{ line, column: field.name, reason }];
      }),
      ...findKeyFaults((name) => object[name], line),
    ];
  };
}

const isObject = (item: unknown): item is DataObject =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

/** Everything that is wrong with a file, one object a line after the bracket; `line` is the line of the object. */
export function checkObjects(text: string, schema: Schema): readonly DataFault[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) return [{ line: 1, column: null, reason: 'une liste est attendue' }];
  const findFaults = createObjectCheck(schema);
  return list.flatMap((item: unknown, index) =>
    isObject(item)
      ? findFaults(item, index + 2)
      : [{ line: index + 2, column: null, reason: 'un objet est attendu' }],
  );
}
