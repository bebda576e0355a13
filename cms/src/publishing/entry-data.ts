import {
  type ContentModelName,
  type Field,
  type Image,
  type Model,
  type RawEntry,
  type StoredFile,
  contentModels,
  isLocalized,
} from '@agenda21/content-types';

/** A row of a content model as Strapi's database layer gives it, with what `toPopulate` asks for. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
};

interface Rendition {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** A file of the media library. Its size in pixels is null when it is no picture. */
export interface MediaFile {
  readonly url: string;
  readonly alternativeText: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: Readonly<Record<string, Rendition>> | null;
  /** Weight, in thousands of bytes. */
  readonly size: number;
}

function toImage(file: MediaFile): Image {
  const renditions = Object.values(file.formats ?? {})
    .map(({ url, width, height }) => ({ url, width, height }))
    .toSorted((a, b) => a.width - b.width);
  const { url, alternativeText } = file;
  return { url, alt: alternativeText ?? '', width: file.width ?? 0, height: file.height ?? 0, renditions };
}

function toStoredFile({ url, size }: MediaFile): StoredFile {
  return { url, kilobytes: Math.max(1, Math.round(size)) };
}

/** A file of the media library as a field of that kind has it in the published state. */
export function toFileValue(kind: Field['kind'], file: MediaFile): Image | StoredFile {
  return kind === 'file' ? toStoredFile(file) : toImage(file);
}

const documentIdOf = (linked: { documentId: string }) => linked.documentId;

function toValue(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'relation':
      return value ? documentIdOf(value as { documentId: string }) : null;
    case 'relations':
      return ((value ?? []) as { documentId: string }[]).map(documentIdOf);
    case 'image':
    case 'file':
      return value ? toFileValue(field.kind, value as MediaFile) : null;
    case 'images':
      return ((value ?? []) as MediaFile[]).map(toImage);
    case 'group':
      return ((value ?? []) as Row[]).map((item) => toValues(field.of.fields, item));
    case 'choices':
      return value ?? field.default ?? [];
    case 'boolean':
      return value ?? field.default;
    default:
      return value ?? null;
  }
}

function toValues(fields: Readonly<Record<string, Field>>, row: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, toValue(field, row[name])]));
}

/**
 * A row as an entry of the published state.
 * @param frenchRow see `toData`.
 * @param at when it was published.
 */
export function toEntry(
  name: ContentModelName,
  row: Row,
  frenchRow: Row | undefined,
  at: string | Date,
): RawEntry {
  const { isLocalized: hasLanguages }: Model = contentModels[name];
  return {
    model: name,
    documentId: row.documentId,
    locale: hasLanguages ? row.locale : null,
    publishedAt: new Date(at).toISOString(),
    data: toData(name, row, frenchRow),
  };
}

/**
 * The values of a row as the published state carries them, without anything of Strapi's own.
 * @param frenchRow the same document in French: facts are its facts. Strapi copies them late or not at all into
 *   the other languages, and drops the links whose targets are not translated.
 */
export function toData(name: ContentModelName, row: Row, frenchRow?: Row): Record<string, unknown> {
  const model: Model = contentModels[name];
  const data = toValues(model.fields, row);
  if (!frenchRow) return data;
  const facts = Object.entries(model.fields).filter(([, field]) => !isLocalized(field));
  return { ...data, ...toValues(Object.fromEntries(facts), frenchRow) };
}
