import {
  type ContentData,
  type Locale,
  type SpacePublishedLink,
  defaultLocale,
  localizePath,
  pathOf,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

type PracticeRow = ContentData<'good-practice'> & { readonly documentId: string; readonly locale: Locale };

function toLink(row: PracticeRow): SpacePublishedLink {
  return { title: row.title, path: localizePath(pathOf('good-practice', row) ?? '', row.locale) };
}

const readPublished = (strapi: Core.Strapi, where: object): Promise<readonly PracticeRow[]> =>
  strapi.db
    .query(uidOf('good-practice'))
    .findMany({ where: { ...where, publishedAt: { $notNull: true } }, orderBy: { id: 'asc' } });

/** Each document once: in French when it is. */
function toLinks(rows: readonly PracticeRow[]): readonly SpacePublishedLink[] {
  const byDocument = new Map<string, PracticeRow>();
  for (const row of rows)
    if (row.locale === defaultLocale || !byDocument.has(row.documentId)) byDocument.set(row.documentId, row);
  return [...byDocument.values()].map(toLink);
}

/** A published practice, whoever it is of; null when there is none. */
export async function findPractice(
  strapi: Core.Strapi,
  documentId: string,
): Promise<SpacePublishedLink | null> {
  return toLinks(await readPublished(strapi, { documentId }))[0] ?? null;
}

/** The published practices that say they were made from one, the first to come first. */
export const listReplications = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<readonly SpacePublishedLink[]> =>
  toLinks(await readPublished(strapi, { replicates: { documentId } }));
