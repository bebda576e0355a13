/** A record as a line of its file of data. */
import {
  type DataValue,
  type Entry,
  type Model,
  type ModelColumn,
  type RecordFact,
  type StoredFile,
  contentModels,
  isContentModelName,
} from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import type { Shown } from '../content/shown.ts';
import { mediaUrl } from '../lib/media.ts';

/** The value of each column, by its name. */
export type DataRow = Readonly<Record<string, DataValue>>;

type Data = Readonly<Record<string, unknown>>;

const dataOf = ({ data }: Entry) => data as Data;

/** What other records, and other files, call a record: its code, else the identifier of its document. */
export function identifierOf(entry: Entry): string {
  const { key }: Model = contentModels[entry.model];
  return key === 'code' ? String(dataOf(entry)['code']) : entry.documentId;
}

const toIds = (value: unknown) =>
  Array.isArray(value) ? value.map(String) : value === null ? [] : [String(value)];

/** The published documents that a field links to, in the language of the record. */
function targetsOf({ entry, locale }: Shown, field: string, to: string, content: Content): readonly Shown[] {
  return isContentModelName(to) ? content.byIds(to, toIds(dataOf(entry)[field] ?? null), locale) : [];
}

const titleOf = ({ entry }: Shown) => String(dataOf(entry)[contentModels[entry.model].title] ?? '');

interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly of: 'fiche' | 'territoire';
}

function ownPosition(entry: Entry, of: Position['of']): Position | null {
  const { latitude, longitude } = dataOf(entry);
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude, of } : null;
}

/** Where a record is: its own position, else that of the first of its territories that has one. */
function positionOf(shown: Shown, content: Content): Position | null {
  const { territory, territories } = dataOf(shown.entry);
  const ids = [...toIds(territory ?? null), ...toIds(territories ?? null)];
  const around = content.byIds('territory', ids, shown.locale);
  return (
    ownPosition(shown.entry, 'fiche') ??
    around.map(({ entry }) => ownPosition(entry, 'territoire')).find((found) => found !== null) ??
    null
  );
}

type Facts = Readonly<Record<RecordFact, DataValue>>;

function factsOf(shown: Shown, content: Content, site: URL): Facts {
  const position = positionOf(shown, content);
  return {
    id: identifierOf(shown.entry),
    language: shown.locale,
    page: shown.path === null ? null : new URL(shown.path, site).href,
    publishedAt: shown.entry.publishedAt,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    positionOf: position?.of ?? null,
  };
}

/** A file of the media library is given out by its address. */
function toDataValue(value: unknown, site: URL): DataValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value as DataValue;
  const path = mediaUrl((value as StoredFile).url);
  return path === null ? null : new URL(path, site).href;
}

const ofOneOrMany = ({ isMany }: ModelColumn, values: readonly string[]): DataValue =>
  isMany ? values : (values[0] ?? null);

function valueOf(column: ModelColumn, shown: Shown, facts: Facts, content: Content, site: URL): DataValue {
  const { source } = column;
  const data = dataOf(shown.entry);
  switch (source.from) {
    case 'record':
      return facts[source.fact];
    case 'field':
      return toDataValue(data[source.field], site);
    case 'titles':
      return ofOneOrMany(column, targetsOf(shown, source.field, source.to, content).map(titleOf));
    case 'identifiers':
      return ofOneOrMany(
        column,
        targetsOf(shown, source.field, source.to, content).map(({ entry }) => identifierOf(entry)),
      );
    case 'group':
      return (data[source.field] as readonly Data[]).map((item) => toDataValue(item[source.part], site));
  }
}

/** Writes a record as a line. */
export function toDataRow(
  shown: Shown,
  columns: readonly ModelColumn[],
  content: Content,
  site: URL,
): DataRow {
  const facts = factsOf(shown, content, site);
  return Object.fromEntries(
    columns.map((column) => [column.name, valueOf(column, shown, facts, content, site)] as const),
  );
}
