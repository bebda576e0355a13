import {
  type Model,
  type RawEntry,
  contentModels,
  defaultLocale,
  toPopulate,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type Row, toEntry } from '../publishing/entry-data.ts';
import type { Subject } from '../publishing/subject.ts';

type DraftRow = Row & { readonly updatedAt: string | Date };

/**
 * Reads a draft in the form of the published state, complete or not: `publishedAt` is its last change.
 * @returns null when there is none in this language.
 */
export async function readDraft(strapi: Core.Strapi, subject: Subject): Promise<RawEntry | null> {
  const model: Model = contentModels[subject.model];
  const rows = (await strapi.db.query(uidOf(model.name)).findMany({
    where: { documentId: subject.documentId, publishedAt: null },
    populate: toPopulate(model),
  })) as DraftRow[];
  const row = rows.find(({ locale }) => !model.isLocalized || locale === subject.locale);
  const french = rows.find(({ locale }) => locale === defaultLocale);
  return row ? toEntry(subject.model, row, french, row.updatedAt) : null;
}
