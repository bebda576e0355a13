import { type ReviewedModelName, dayInFrance, defaultLocale, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from '../../reviews/rows.ts';

/** The published version of a record, as far as a check is about it. */
export interface CheckedRecord {
  readonly title: string;
  /** The day of its last check, in France, `YYYY-MM-DD`. */
  readonly reviewedOn: string | null;
  readonly publishedOn: string;
}

interface PublishedRow {
  readonly locale: string;
  readonly title: string;
  readonly reviewedOn: string | null;
  readonly publishedAt: string | Date;
}

/** What visitors read of a record: a row a language. */
export const publishedRows = (
  strapi: Core.Strapi,
  model: ReviewedModelName,
  documentId: string,
): Promise<readonly PublishedRow[]> =>
  strapi.db.query(uidOf(model)).findMany({
    select: ['locale', 'title', 'reviewedOn', 'publishedAt'],
    where: { documentId, publishedAt: { $notNull: true } },
  });

/** Reads what visitors read of a record; null when they do not. Facts are those of its French version. */
export async function readChecked(
  strapi: Core.Strapi,
  { subjectModel, subjectId, subjectLocale }: ReviewRow,
): Promise<CheckedRecord | null> {
  const rows = await publishedRows(strapi, subjectModel, subjectId);
  const own = rows.find(({ locale }) => locale === subjectLocale);
  if (!own) return null;
  const { reviewedOn } = rows.find(({ locale }) => locale === defaultLocale) ?? own;
  return { title: own.title, reviewedOn, publishedOn: dayInFrance(new Date(own.publishedAt)) };
}
