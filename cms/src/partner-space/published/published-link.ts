/** Published documents as the space leads to them. */
import {
  type ContentData,
  type Locale,
  type ReviewedModelName,
  type SpacePublishedLink,
  defaultLocale,
  localizePath,
  pathOf,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

type LinkedModel = ReviewedModelName | 'call';

export type PublishedRow<M extends LinkedModel> = ContentData<M> & {
  readonly documentId: string;
  readonly locale: Locale;
  readonly title: string;
};

/** The published documents of a model that a filter finds, each once: in French when it is. */
export async function findPublished<M extends LinkedModel>(
  strapi: Core.Strapi,
  model: M,
  where: object,
): Promise<readonly PublishedRow<M>[]> {
  const rows: readonly PublishedRow<M>[] = await strapi.db
    .query(uidOf(model))
    .findMany({ where: { ...where, publishedAt: { $notNull: true } }, orderBy: { id: 'asc' } });
  const byDocument = new Map<string, PublishedRow<M>>();
  for (const row of rows)
    if (row.locale === defaultLocale || !byDocument.has(row.documentId)) byDocument.set(row.documentId, row);
  return [...byDocument.values()];
}

/** Where a published document is read. */
export function toPublishedLink<M extends LinkedModel>(model: M, row: PublishedRow<M>): SpacePublishedLink {
  return { title: row.title, path: localizePath(pathOf<M>(model, row) ?? '', row.locale) };
}
