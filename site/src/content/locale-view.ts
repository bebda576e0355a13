import {
  type ContentModelName,
  type Entry,
  type Model,
  type Locale,
  contentModels,
  localizePath,
  pathOf,
  segmentOf,
} from '@agenda21/content-types';
import { documentKey } from './entry-store.ts';
import { orderOf } from './order.ts';
import { wordsLocaleOf } from './parse-entries.ts';
import type { Place, Shown } from './shown.ts';

/** `action.axis <documentId>`: names the actions whose axis is that document. */
export const linkKey = (model: string, field: string, documentId: string) =>
  `${model}.${field} ${documentId}`;

/** `project haie`: names the address of a model's entry. */
export const segmentKey = (model: string, segment: string) => `${model}/${segment}`;

/** An entry as the pages of a language show it. */
export function show(entry: Entry, locale: Locale): Shown {
  const path = pathOf(entry.model, entry.data);
  const isFallback = entry.locale !== null && wordsLocaleOf(entry) !== locale;
  return { entry, locale, isFallback, path: path === null ? null : localizePath(path, locale) };
}

function targetsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}

function linkKeysOf({ entry }: Shown): readonly string[] {
  const { fields }: Model = contentModels[entry.model];
  const data = entry.data as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'relation' || field.kind === 'relations'
      ? [...new Set(targetsOf(data[name]))].map((target) => linkKey(entry.model, name, target))
      : [],
  );
}

/** `project places`: names where the pages of a model are. */
export const placesKey = (model: string) => `${model} places`;

/** Names the address of what is shown. */
export const segmentKeyOf = ({ entry }: Shown): string =>
  segmentKey(entry.model, segmentOf(entry.data as { slug: string; code?: string }));

function placeOf({ entry, locale, path, isFallback }: Shown): Place | null {
  if (path === null) return null;
  const segment = segmentOf(entry.data as { slug: string; code?: string });
  return { model: entry.model, documentId: entry.documentId, locale, path, segment, isFallback };
}

/** What is shown and lists of it are replaced, never changed: their places are worked out once, and stay the same objects. */
const knownPlaces = new WeakMap<Shown, Place | null>();
const knownLists = new WeakMap<readonly Shown[], readonly Place[]>();

function rememberPlace(shown: Shown): Place | null {
  const known = knownPlaces.get(shown);
  if (known !== undefined) return known;
  const place = placeOf(shown);
  knownPlaces.set(shown, place);
  return place;
}

/** Where the pages of a list are, in the order of their addresses. */
export function placesIn(list: readonly Shown[]): readonly Place[] {
  const known = knownLists.get(list);
  if (known) return known;
  const places = list
    .flatMap((shown) => rememberPlace(shown) ?? [])
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  knownLists.set(list, places);
  return places;
}

const isSamePlace = (a: Shown, b: Shown) => a.path === b.path && a.isFallback === b.isFallback;

type Compare = (a: Shown, b: Shown) => number;

/** Where an item is, or belongs, in a list that is in order. */
function findPlace(list: readonly Shown[], item: Shown, compare: Compare): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = list[middle];
    if (at && compare(at, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Everything one language shows, by the ways a page looks it up. */
export interface View {
  list(model: string): readonly Shown[];
  document(key: string): Shown | null;
  segment(key: string): Shown | null;
  linking(key: string): readonly Shown[];
}

/** What is published in one language, kept in order through changes. */
export class LocaleView implements View {
  readonly #locale: Locale;
  readonly #documents = new Map<string, Shown>();
  readonly #lists = new Map<string, readonly Shown[]>();
  readonly #links = new Map<string, readonly Shown[]>();
  readonly #segments = new Map<string, Shown>();
  readonly #orders = new Map<ContentModelName, Compare>();

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  list(model: string): readonly Shown[] {
    return this.#lists.get(model) ?? [];
  }

  document(key: string): Shown | null {
    return this.#documents.get(key) ?? null;
  }

  segment(key: string): Shown | null {
    return this.#segments.get(key) ?? null;
  }

  linking(key: string): readonly Shown[] {
    return this.#links.get(key) ?? [];
  }

  /** Shows many entries at once, for the first time. */
  fill(entries: readonly Entry[]): void {
    const links = new Map<string, Shown[]>();
    for (const [model, group] of Map.groupBy(entries, (entry) => entry.model)) {
      const list = group.map((entry) => show(entry, this.#locale)).toSorted(this.#orderOf(model));
      this.#lists.set(model, list);
      for (const shown of list) {
        this.#documents.set(documentKey(shown.entry), shown);
        if (shown.path !== null) this.#segments.set(segmentKeyOf(shown), shown);
        for (const key of linkKeysOf(shown)) {
          const linking = links.get(key);
          if (linking) linking.push(shown);
          else links.set(key, [shown]);
        }
      }
    }
    for (const [key, list] of links) this.#links.set(key, list);
  }

  /**
   * Shows an entry, or nothing more, of a document.
   * @returns the names of all that is looked up differently now, as the content names its reads.
   */
  replace(document: string, entry: Entry | null): readonly string[] {
    const before = this.#documents.get(document);
    if ((before?.entry ?? null) === entry) return [];
    const after = entry && show(entry, this.#locale);
    const keys = [
      ...(before ? this.#remove(document, before) : []),
      ...(after ? this.#add(document, after) : []),
    ];
    const model = (before ?? after)?.entry.model;
    if (model && !(before && after && isSamePlace(before, after)))
      keys.push(readKey(this.#locale, placesKey(model)));
    return [...new Set(keys)];
  }

  #remove(document: string, shown: Shown): readonly string[] {
    this.#documents.delete(document);
    // Another document may have taken the address already.
    const segment = segmentKeyOf(shown);
    if (this.#segments.get(segment) === shown) this.#segments.delete(segment);
    const compare = this.#orderOf(shown.entry.model);
    this.#replaceLists(shown, (list) => list.toSpliced(findPlace(list, shown, compare), 1));
    return this.#readKeys(document, shown);
  }

  #add(document: string, shown: Shown): readonly string[] {
    this.#documents.set(document, shown);
    if (shown.path !== null) this.#segments.set(segmentKeyOf(shown), shown);
    const compare = this.#orderOf(shown.entry.model);
    this.#replaceLists(shown, (list) => list.toSpliced(findPlace(list, shown, compare), 0, shown));
    return this.#readKeys(document, shown);
  }

  /** Lists are never changed, only replaced: pages and derived values keep the ones they read. */
  #replaceLists(shown: Shown, change: (list: readonly Shown[]) => readonly Shown[]): void {
    const { model } = shown.entry;
    this.#lists.set(model, change(this.list(model)));
    for (const key of linkKeysOf(shown)) this.#links.set(key, change(this.linking(key)));
  }

  #orderOf(model: ContentModelName): Compare {
    const known = this.#orders.get(model);
    if (known) return known;
    const compare = orderOf(model, this.#locale);
    const order: Compare = (a, b) => compare(a.entry, b.entry);
    this.#orders.set(model, order);
    return order;
  }

  #readKeys(document: string, shown: Shown): readonly string[] {
    const { model } = shown.entry;
    const segment = shown.path === null ? [] : [segmentKeyOf(shown)];
    return [document, model, ...segment, ...linkKeysOf(shown)].map((key) => readKey(this.#locale, key));
  }
}

/** Names what a page reads in a language. */
export const readKey = (locale: Locale, key: string): string => `${locale} ${key}`;
