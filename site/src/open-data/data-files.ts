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
import type { FrameLink } from '../content/frame.ts';
import { type Schema, checkCsv } from './check-csv.ts';
import { checkFeatures } from './check-features.ts';
import { checkObjects } from './check-objects.ts';
import { type DataFault, DataFileError } from './data-fault.ts';
import type { DataRow } from './data-row.ts';
import type { DataSet } from './data-sets.ts';
import { type WrittenData, isForMaps, writeData } from './write-data.ts';

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
  /** The published records that the files have no line for, in French. */
  readonly leftOut: readonly FrameLink[];
}

/** The schema of the lines of a set in a format; on a map, that of the properties of its points. */
export function schemaOf({ columns, key }: DataSet, format: DataFormat): TableSchema {
  if (format === 'csv') return toTableSchema(columns, key);
  return toObjectSchema(format === 'geojson' ? columns.filter(isForMaps) : columns, key);
}

const checks = { csv: checkCsv, json: checkObjects, geojson: checkFeatures };

/**
 * Everything that is wrong with a file of data.
 * @param schema as the package tells it, to the letter; see `schemaOf`.
 */
export const findFaults = (text: string, format: DataFormat, schema: Schema): readonly DataFault[] =>
  checks[format](text, schema);

const asTold = (schema: TableSchema) => JSON.parse(JSON.stringify(schema)) as Schema;

/** The lines of a set, made once for all its formats, and let go when memory is wanted. */
function readRows(set: DataSet, content: Content, site: URL): readonly DataRow[] {
  const kept = content.deriveLate(`data rows ${set.name}`, () => new WeakRef(set.readRows(content, site)));
  return kept.deref() ?? set.readRows(content, site);
}

function writeFile(set: DataSet, format: DataFormat, content: Content, site: URL): WrittenData {
  return writeData(format, set.columns, readRows(set, content, site), set.hasMark);
}

function makeFile(set: DataSet, format: DataFormat, content: Content, site: URL): MadeFile {
  const file = `${set.name}.${format}`;
  const { text, count } = writeFile(set, format, content, site);
  const faults = findFaults(text, format, asTold(schemaOf(set, format)));
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
  return kept ?? Buffer.from(writeFile(set, format, content, site).text);
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
    leftOut: (set.readLeftOut?.(content) ?? []).map(({ entry, path }) => ({
      href: path ?? '',
      label: entry.data.title,
    })),
  };
}
