/** The lines of a file of data in each of its formats. Pure. */
import {
  type Column,
  type DataFormat,
  type DataValue,
  toCell,
  utf8Mark,
  writeCsv,
} from '@agenda21/content-types';
import type { DataRow } from './data-row.ts';

function writeCells(columns: readonly Column[], rows: readonly DataRow[], hasMark: boolean): string {
  const cells = rows.map((row) => columns.map((column) => toCell(row[column.name] ?? null, column)));
  return `${hasMark ? utf8Mark : ''}${writeCsv(
    columns.map(({ name }) => name),
    cells,
  )}`;
}

type DataObject = Readonly<Record<string, unknown>>;

const itemsOf = (row: DataRow, name: string) => row[name] as readonly DataValue[];

/** The parts of a group are lists of one length: its items are made of them again. */
function toItems(row: DataRow, parts: readonly Column[]): readonly DataObject[] {
  const [first] = parts;
  if (!first) return [];
  return itemsOf(row, first.name).map((_, index) =>
    Object.fromEntries(
      parts.map((part) => [part.group?.part ?? part.name, itemsOf(row, part.name)[index] ?? null]),
    ),
  );
}

/** A property of an object: a column, or a group with its parts. */
interface Property {
  readonly name: string;
  readonly parts: readonly Column[] | null;
}

function propertiesOf(columns: readonly Column[]): readonly Property[] {
  const byName = Map.groupBy(columns, ({ name, group }) => group?.name ?? name);
  return [...byName].map(([name, parts]) => ({ name, parts: parts[0]?.group ? parts : null }));
}

/** A line as an object: the groups of columns are lists of objects. */
function toObject(row: DataRow, properties: readonly Property[]): DataObject {
  return Object.fromEntries(
    properties.map(({ name, parts }) => [name, parts ? toItems(row, parts) : (row[name] ?? null)]),
  );
}

const eachOnALine = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).join(',\n');

function writeObjects(columns: readonly Column[], rows: readonly DataRow[]): string {
  const properties = propertiesOf(columns);
  return `[\n${eachOnALine(rows.map((row) => toObject(row, properties)))}\n]\n`;
}

/** On a map one reads facts: long texts and groups are in the other formats. */
export const isForMaps = ({ name, isMarkdown, group }: Column) =>
  !isMarkdown && group === null && name !== 'latitude' && name !== 'longitude';

function toFeature(row: DataRow, shown: readonly Property[]): DataObject {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [row['longitude'], row['latitude']] },
    properties: toObject(row, shown),
  };
}

const isLocated = ({ latitude, longitude }: DataRow) => latitude !== null && longitude !== null;

/** GeoJSON (RFC 7946). */
function writeFeatures(columns: readonly Column[], located: readonly DataRow[]): string {
  const shown = propertiesOf(columns.filter(isForMaps));
  const features = eachOnALine(located.map((row) => toFeature(row, shown)));
  return `{"type":"FeatureCollection","features":[\n${features}\n]}\n`;
}

export interface WrittenData {
  readonly text: string;
  /** How many lines, objects or points it has. */
  readonly count: number;
}

/**
 * Writes a file of data; those of maps hold the lines that have a position.
 * @param hasMark whether a file of cells begins with the mark of UTF-8.
 */
export function writeData(
  format: DataFormat,
  columns: readonly Column[],
  rows: readonly DataRow[],
  hasMark: boolean,
): WrittenData {
  switch (format) {
    case 'csv':
      return { text: writeCells(columns, rows, hasMark), count: rows.length };
    case 'json':
      return { text: writeObjects(columns, rows), count: rows.length };
    case 'geojson': {
      const located = rows.filter(isLocated);
      return { text: writeFeatures(columns, located), count: located.length };
    }
  }
}
