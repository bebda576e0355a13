import {
  type ContentModelName,
  type Entry,
  type Model,
  type SiteLocale,
  contentModels,
  defaultLocale,
  localizePath,
  pathOf,
  segmentOf,
} from '@agenda21/content-types';
import { orderOf } from './order.ts';
import { wordsLocaleOf } from './parse-entries.ts';
import type { Shown } from './shown.ts';

/** Everything one language shows, by the ways a page looks it up. Built once for a state. */
export interface LocaleIndex {
  readonly byModel: ReadonlyMap<ContentModelName, readonly Shown[]>;
  readonly byDocument: ReadonlyMap<string, Shown>;
  readonly bySegment: ReadonlyMap<string, Shown>;
  /** `action.axis <documentId>` → the actions whose axis is that document. */
  readonly byLink: ReadonlyMap<string, readonly Shown[]>;
}

export const linkKey = (model: string, field: string, documentId: string) =>
  `${model}.${field} ${documentId}`;

function show(entry: Entry, locale: SiteLocale): Shown {
  const path = pathOf(entry.model, entry.data);
  const isFallback = entry.locale !== null && wordsLocaleOf(entry) !== locale;
  return { entry, locale, isFallback, path: path === null ? null : localizePath(path, locale) };
}

/** A translation replaces its French original, and takes the address if another document's original has the same. */
function chooseEntries(entries: readonly Entry[], locale: SiteLocale): Entry[] {
  const own = entries.filter((entry) => entry.locale === null || entry.locale === locale);
  const documents = new Set(own.map((entry) => entry.documentId));
  const paths = new Set(own.map((entry) => pathOf(entry.model, entry.data)).filter((path) => path !== null));
  const originals = entries.filter(
    (entry) =>
      locale !== defaultLocale &&
      entry.locale === defaultLocale &&
      !documents.has(entry.documentId) &&
      !paths.has(pathOf(entry.model, entry.data) ?? ''),
  );
  return [...own, ...originals];
}

function targetsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}

function indexLinks(all: readonly Shown[]): Map<string, Shown[]> {
  const links = new Map<string, Shown[]>();
  for (const shown of all) {
    const { fields }: Model = contentModels[shown.entry.model];
    for (const [name, field] of Object.entries(fields)) {
      if (field.kind !== 'relation' && field.kind !== 'relations') continue;
      const value = (shown.entry.data as Readonly<Record<string, unknown>>)[name];
      for (const target of new Set(targetsOf(value))) {
        const key = linkKey(shown.entry.model, name, target);
        const known = links.get(key);
        if (known) known.push(shown);
        else links.set(key, [shown]);
      }
    }
  }
  return links;
}

/** Builds what one language shows, from all the entries of a state. */
export function indexLocale(entries: readonly Entry[], locale: SiteLocale): LocaleIndex {
  const chosen = chooseEntries(entries, locale);
  const names = Object.keys(contentModels) as ContentModelName[];
  const groups = Map.groupBy(chosen, (entry) => entry.model);
  const byModel = new Map(
    names.map((name) => [
      name,
      (groups.get(name) ?? []).toSorted(orderOf(name, locale)).map((entry) => show(entry, locale)),
    ]),
  );
  const all = [...byModel.values()].flat();
  const withPage = all.filter((shown) => shown.path !== null);
  return {
    byModel,
    byDocument: new Map(all.map((shown) => [`${shown.entry.model} ${shown.entry.documentId}`, shown])),
    bySegment: new Map(
      withPage.map((shown) => {
        const data = shown.entry.data as { slug: string; code?: string };
        return [`${shown.entry.model} ${segmentOf(data)}`, shown];
      }),
    ),
    byLink: indexLinks(all),
  };
}
