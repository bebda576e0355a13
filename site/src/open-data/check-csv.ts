/** A file of cells against its Table Schema. The file is read by a parser of its own, as those who reuse it do. Pure. */
import { isArmed, utf8Mark } from '@agenda21/content-types';
import { CsvError, parse } from 'csv-parse/sync';
import { type SchemaField, findCellFault } from './check-cell.ts';
import { createKeyCheck } from './check-key.ts';
import type { DataFault } from './data-fault.ts';

export interface Schema {
  readonly fields: readonly SchemaField[];
  readonly primaryKey?: readonly string[] | undefined;
}

function findHeaderFaults(names: readonly string[], { fields }: Schema): readonly DataFault[] {
  const wanted = fields.map(({ name }) => name);
  return Array.from({ length: Math.max(names.length, wanted.length) }, (_, index) => index)
    .filter((index) => names[index] !== wanted[index])
    .map((index) => ({
      line: 1,
      column: names[index] ?? wanted[index] ?? null,
      reason: `la colonne attendue ici est « ${wanted[index] ?? '(aucune)'} »`,
    }));
}

function findFault(field: SchemaField, cell: string): string | null {
  if (field.type === 'string' && isArmed(cell)) return 'un tableur y lirait une formule';
  return findCellFault(field, cell);
}

function findLineFaults(
  cells: readonly string[],
  line: number,
  fields: readonly SchemaField[],
): readonly DataFault[] {
  if (cells.length !== fields.length)
    return [{ line, column: null, reason: `${cells.length} cellules, pour ${fields.length} colonnes` }];
  return fields.flatMap((field, index) => {
    const reason = findFault(field, cells[index] ?? '');
    return reason === null ? [] : [{ line, column: field.name, reason }];
  });
}

/**
 * Everything that is wrong with a file, line by line. Lines are numbered as text editors do: a cell may span several.
 */
export function checkCsv(text: string, schema: Schema): readonly DataFault[] {
  const faults: DataFault[] = [];
  const findKeyFaults = createKeyCheck(schema);
  const places = new Map(schema.fields.map(({ name }, place) => [name, place]));
  let line = 1;
  const check = (cells: readonly string[], { lines }: { readonly lines: number }) => {
    if (line === 1) faults.push(...findHeaderFaults(cells, schema));
    else
      faults.push(
        ...findLineFaults(cells, line, schema.fields),
        ...findKeyFaults((name) => cells[places.get(name) ?? -1], line),
      );
    line = lines + 1;
    return null;
  };
  const bare = text.startsWith(utf8Mark) ? text.slice(utf8Mark.length) : text;
  try {
    parse(bare, { relax_column_count: true, record_delimiter: '\r\n', on_record: check });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push({ line, column: null, reason: `ce n’est pas du CSV : ${error.message}` });
  }
  return faults;
}
