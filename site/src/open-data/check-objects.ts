/** A file of objects against its Table Schema. Pure. */
import type { Schema } from './check-csv.ts';
import { type SchemaField, findCellFault } from './check-cell.ts';
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

/** Everything that is wrong with an object; `line` is where it stands. */
export function findObjectFaults(object: DataObject, line: number, { fields }: Schema): readonly DataFault[] {
  const unknown = Object.keys(object).filter((name) => !fields.some((field) => field.name === name));
  return [
    ...unknown.map((column) => ({ line, column, reason: 'cette propriété n’est pas dans le schéma' })),
    ...fields.flatMap((field) => {
      const reason = findValueFault(field, object[field.name]);
      return reason === null ? [] : [{ line, column: field.name, reason }];
    }),
  ];
}

/** Everything that is wrong with a file, one object a line between two brackets; `line` is the line of the object. */
export function checkObjects(text: string, schema: Schema): readonly DataFault[] {
  const lines = text.split('\n');
  if (lines[0] !== '[' || lines.at(-2) !== ']')
    return [{ line: 1, column: null, reason: 'une liste est attendue' }];
  return lines.slice(1, -2).flatMap((line, index) => {
    const object: unknown = line === '' ? {} : JSON.parse(line.replace(/,$/, ''));
    return line === '' ? [] : findObjectFaults(object as DataObject, index + 2, schema);
  });
}
