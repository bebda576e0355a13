/** What editors change during a measure: the title or the summary of a document, so that it holds a word of its own. */
import {
  type ContentData,
  type ContentModelName,
  type Field,
  type Model,
  type RawEntry,
  contentModels,
  isContentModelName,
  pathOf,
} from '@agenda21/content-types';
import { createRandom } from '../generator/random.ts';
import type { Document, Target } from '../laboratory/editor.ts';

/** A change to make, and where visitors will see it. */
export interface Edit<T extends Target = Document> {
  readonly document: T;
  /** The values that change. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The path of the page of the document. */
  readonly path: string;
  /** A word that only the changed document holds. */
  readonly marker: string;
}

/** The models that are edited, and the field that sums each up, with its longest text. */
const editedModels: Readonly<Partial<Record<ContentModelName, readonly [string, number]>>> = {
  'good-practice': ['summary', 300],
  project: ['tagline', 140],
  'news-item': ['summary', 300],
  partner: ['title', 200],
};

/** The entries that can be edited, all models mixed, in an order that only their addresses decide. */
export function listEditable(entries: readonly RawEntry[]): readonly RawEntry[] {
  return entries
    .filter(({ model, locale }) => model in editedModels && locale === 'fr')
    .map((entry) => ({ entry, rank: createRandom(entry.model, String(entry.data['slug'])).next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

function addMarker(words: unknown, marker: string, max: number): string {
  return `${String(words).slice(0, max - marker.length - 1)} ${marker}`;
}

/**
 * Prepares the edit of an entry.
 * @param isTitle true to change its title, which lists and other pages show too; false to change its summary.
 */
export function prepareEdit(entry: RawEntry, marker: string, isTitle: boolean): Edit {
  const { model, documentId, data } = entry;
  const summary = isContentModelName(model) ? editedModels[model] : undefined;
  const path = isContentModelName(model) ? pathOf(model, data as ContentData<typeof model>) : null;
  if (!summary || path === null) throw new Error(`${model} ${documentId} has no page to watch.`);
  const [field, max] = isTitle ? (['title', 200] as const) : summary;
  return {
    document: { model, documentId },
    values: { [field]: addMarker(data[field], marker, max) },
    path,
    marker,
  };
}

const isPlain = ({ kind }: Field) => !['relation', 'relations', 'image', 'images', 'group'].includes(kind);

/** Prepares a new document like an entry: with its words, without its links and files. */
export function prepareCreation(entry: RawEntry, marker: string): Edit<Target> {
  const { values, path } = prepareEdit({ ...entry, data: { ...entry.data, slug: marker } }, marker, true);
  const { model, data } = entry;
  const { fields }: Model = contentModels[model as ContentModelName];
  const plain = Object.entries(fields).filter(([name, field]) => isPlain(field) && data[name] !== null);
  const words = Object.fromEntries(plain.map(([name]) => [name, data[name]]));
  return {
    document: { model, documentId: null },
    values: { ...words, slug: marker, ...values },
    path,
    marker,
  };
}
