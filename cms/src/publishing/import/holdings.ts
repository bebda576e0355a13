import {
  type ContentModelName,
  type Model,
  contentModels,
  defaultLocale,
  keyOf,
  toPopulate,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { Row } from '../entry-data.ts';

type DatedRow = Row & { readonly updatedAt: string | Date };

/** What the cms holds before an import. */
export interface Holdings {
  /** The document that a key names, if there is one. */
  documentIdOf(model: ContentModelName, key: string): string | undefined;
  draftOf(model: ContentModelName, documentId: string, locale: string): Row | undefined;
  /** The documents that have a slug in a language, as a draft or published. */
  documentIdsOfSlug(model: ContentModelName, locale: string, slug: string): ReadonlySet<string>;
  /** True when what is published in this language is what the draft holds. */
  isPublished(model: ContentModelName, documentId: string, locale: string): boolean;
}

interface Shelf {
  readonly keys: Map<string, string>;
  readonly drafts: Map<string, DatedRow>;
  readonly published: Map<string, DatedRow>;
  readonly slugs: Map<string, Set<string>>;
}

const rowKey = (documentId: string, locale: string | null) => `${documentId}/${locale ?? defaultLocale}`;

const byRowKey = (rows: readonly DatedRow[]) =>
  new Map(rows.map((row) => [rowKey(row.documentId, row.locale), row]));

const slugKey = (locale: string | null, slug: unknown) => `${locale ?? defaultLocale}/${String(slug)}`;

function bySlug(rows: readonly DatedRow[]): Map<string, Set<string>> {
  const slugs = new Map<string, Set<string>>();
  for (const { documentId, locale, slug } of rows) {
    const key = slugKey(locale, slug);
    slugs.set(key, (slugs.get(key) ?? new Set()).add(documentId));
  }
  return slugs;
}

async function readShelf(strapi: Core.Strapi, model: Model): Promise<Shelf> {
  const query = strapi.db.query(uidOf(model.name));
  const drafts = (await query.findMany({
    where: { publishedAt: null },
    populate: toPopulate(model),
  })) as DatedRow[];
  const published = (await query.findMany({
    select: ['id', 'documentId', 'locale', 'updatedAt', ...('slug' in model.fields ? ['slug'] : [])],
    where: { publishedAt: { $notNull: true } },
  })) as DatedRow[];
  const named = drafts.filter((row) => (row.locale ?? defaultLocale) === defaultLocale);
  return {
    keys: new Map(named.map((row) => [keyOf(model, row), row.documentId])),
    drafts: byRowKey(drafts),
    published: byRowKey(published),
    slugs: bySlug([...drafts, ...published]),
  };
}

/** Reads all drafts, with their links, and what is published of them. */
export async function readHoldings(strapi: Core.Strapi): Promise<Holdings> {
  const shelves = new Map<ContentModelName, Shelf>();
  for (const name of Object.keys(contentModels) as ContentModelName[]) {
    shelves.set(name, await readShelf(strapi, contentModels[name]));
  }
  return {
    documentIdOf: (model, key) => shelves.get(model)?.keys.get(key),
    draftOf: (model, documentId, locale) => shelves.get(model)?.drafts.get(rowKey(documentId, locale)),
    documentIdsOfSlug: (model, locale, slug) =>
      shelves.get(model)?.slugs.get(slugKey(locale, slug)) ?? new Set(),
    isPublished: (model, documentId, locale) => {
      const shelf = shelves.get(model);
      const draft = shelf?.drafts.get(rowKey(documentId, locale));
      const published = shelf?.published.get(rowKey(documentId, locale));
      return !!draft && !!published && new Date(draft.updatedAt) <= new Date(published.updatedAt);
    },
  };
}
