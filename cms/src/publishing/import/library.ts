import {
  type Component,
  type Field,
  type ImportRecord,
  type Model,
  contentModels,
  holdsFiles,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type MediaFile, toFileValue } from '../entry-data.ts';

/** A file of the media library. */
export type LibraryFile = MediaFile & { readonly id: number; readonly name: string };

/** The files that records name, by their name. */
export type Library = ReadonlyMap<string, LibraryFile>;

type Values = Readonly<Record<string, unknown>>;

function namesIn(field: Field, value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  if (field.kind !== 'group') return value.flatMap((name) => namesIn(field, name));
  return value.flatMap((item: Values) => namesInFields(field.of, item));
}

function namesInFields({ fields }: Pick<Model | Component, 'fields'>, data: Values): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    holdsFiles(field) ? namesIn(field, data[name]) : [],
  );
}

/** Reads the files that records name. Of several files of one name, the last one that was added counts. */
export async function readLibrary(strapi: Core.Strapi, records: readonly ImportRecord[]): Promise<Library> {
  const names = records.flatMap(({ model, data }) => namesInFields(contentModels[model], data));
  if (names.length === 0) return new Map();
  const files = (await strapi.db.query('plugin::upload.file').findMany({
    where: { name: { $in: [...new Set(names)] } },
    orderBy: { id: 'asc' },
  })) as LibraryFile[];
  return new Map(files.map((file) => [file.name, file]));
}

/** A value whose files are known: as the published state has it, as Strapi is told it, and what is wrong with it. */
interface Placed {
  readonly value: unknown;
  readonly written: unknown;
  readonly problems: readonly string[];
}

const isOfKind = (field: Field, { width }: LibraryFile) => (field.kind === 'file') === (width === null);

function placeOne(library: Library, field: Field, name: unknown): Placed {
  if (name === null) return { value: null, written: null, problems: [] };
  const file = typeof name === 'string' ? library.get(name) : undefined;
  const told = typeof name === 'string' ? `« ${name} »` : 'ce qui est donné';
  if (!file) {
    const problem = `${told} n’est pas le nom d’un fichier de la médiathèque : ajoutez-le d’abord`;
    return { value: name, written: null, problems: [problem] };
  }
  if (!isOfKind(field, file)) {
    const wanted = field.kind === 'file' ? 'un document' : 'une image';
    return { value: name, written: null, problems: [`${told} n’est pas ${wanted}`] };
  }
  return { value: toFileValue(field.kind, file), written: file.id, problems: [] };
}

function placeList(placed: readonly Placed[]): Placed {
  return {
    value: placed.map(({ value }) => value),
    written: placed.map(({ written }) => written),
    problems: placed.flatMap(({ problems }) => problems),
  };
}

function placeItem(library: Library, { fields }: Component, item: Values): Placed {
  const placed = Object.entries(fields)
    .filter(([, field]) => holdsFiles(field))
    .map(([name, field]) => [name, placeOne(library, field, item[name] ?? null)] as const);
  const pick = (key: 'value' | 'written') =>
    Object.fromEntries(placed.map(([name, one]) => [name, one[key]]));
  return {
    value: { ...item, ...pick('value') },
    written: { ...item, ...pick('written') },
    problems: placed.flatMap(([, { problems }]) => problems),
  };
}

/**
 * Puts the files of the media library in place of their names.
 * @param value of a field that holds files, complete.
 */
export function placeFiles(library: Library, field: Field, value: unknown): Placed {
  if (!Array.isArray(value)) return placeOne(library, field, value);
  if (field.kind !== 'group') return placeList(value.map((name) => placeOne(library, field, name)));
  return placeList(value.map((item: Values) => placeItem(library, field.of, item)));
}
