/** The files of the sets of data: written, checked against their schema, and what is told of them. */
import { createHash } from 'node:crypto';
import {
  type DataFormat,
  type TableSchema,
  dataPath,
  toObjectSchema,
  toTableSchema,
} from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import { type Schema, checkCsv } from './check-csv.ts';
import { checkFeatures } from './check-features.ts';
import { checkObjects } from './check-objects.ts';
import { type DataFault, DataFileError } from './data-fault.ts';
import type { DataSet } from './data-sets.ts';
import { isForMaps, writeData } from './write-data.ts';

/** A file of data as the page, the package and the catalogue tell it. */
export interface DataFile {
  readonly format: DataFormat;
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
  /** How many lines, objects or points it has. */
  readonly count: number;
}

/** A file as it was made: its text is let go when memory is wanted, and written again when it is asked for. */
interface MadeFile extends DataFile {
  readonly text: WeakRef<Buffer>;
}

/** What is told of a set of data. */
export interface DataFacts {
  /** How many lines its files have; those of a map may have fewer. */
  readonly count: number;
  /** Instant of the last publication of a record that it is about, ISO 8601; null before the first one. */
  readonly modifiedAt: string | null;
  readonly files: readonly DataFile[];
}

/** The schema of the lines of a set in a format; on a map, that of the properties of its points. */
export function schemaOf({ columns, key }: DataSet, format: DataFormat): TableSchema {
  if (format === 'csv') return toTableSchema(columns, key);
  return toObjectSchema(format === 'geojson' ? columns.filter(isForMaps) : columns, key);
}

const checks = { csv: checkCsv, json: checkObjects, geojson: checkFeatures };

function findFaults(text: string, format: DataFormat, schema: TableSchema): readonly DataFault[] {
  // What is checked is what the package says, to the letter.
  const told = JSON.parse(JSON.stringify(schema)) as Schema;
  return checks[format](text, told);
}

function makeFile(set: DataSet, format: DataFormat, content: Content, site: URL): MadeFile {
  const file = `${set.name}.${format}`;
  const { text, count } = writeData(format, set.columns, set.readRows(content, site), set.hasMark);
  const faults = findFaults(text, format, schemaOf(set, format));
  if (faults.length > 0) throw new DataFileError(file, faults);
  const bytes = Buffer.from(text);
  return {
    format,
    path: dataPath(file),
    bytes: bytes.length,
    digest: createHash('sha256').update(bytes).digest('hex'),
    count,
    text: new WeakRef(bytes),
  };
}

function readFile(set: DataSet, format: DataFormat, content: Content, site: URL): MadeFile {
  return content.deriveLate(`data file ${set.name}.${format}`, () => makeFile(set, format, content, site));
}

/**
 * The bytes of a file of data, in UTF-8.
 * @param site the public address of the portal.
 * @throws DataFileError when it is not what its schema says.
 */
export function dataBytes(set: DataSet, format: DataFormat, content: Content, site: URL): Buffer {
  const kept = readFile(set, format, content, site).text.deref();
  return kept ?? Buffer.from(writeData(format, set.columns, set.readRows(content, site), set.hasMark).text);
}

/** What is told of a set of data. */
export function dataFacts(set: DataSet, content: Content, site: URL): DataFacts {
  const instants = content.locales.flatMap((locale) =>
    content.all(set.model, locale).map(({ entry }) => entry.publishedAt),
  );
  const files = set.formats.map((format) => readFile(set, format, content, site));
  return {
    count: files[0]?.count ?? 0,
    modifiedAt: instants.reduce<string | null>((last, at) => (last !== null && last > at ? last : at), null),
    files: files.map(({ text: _, ...file }) => file),
  };
}
