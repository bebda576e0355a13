import { type Model, type RecordPresence, contentModels, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readLastOf } from '../publishing/history.ts';
import type { ReviewRow } from './rows.ts';

type Reviewed = Pick<ReviewRow, 'subjectModel' | 'subjectId' | 'subjectLocale'>;

/** The title of a record as its draft has it. */
export async function readTitle(
  strapi: Core.Strapi,
  { subjectModel, subjectId }: Pick<Reviewed, 'subjectModel' | 'subjectId'>,
): Promise<string> {
  const { title }: Model = contentModels[subjectModel];
  const row: Record<string, unknown> | null = await strapi.db
    .query(uidOf(subjectModel))
    .findOne({ where: { documentId: subjectId, publishedAt: null }, orderBy: { id: 'asc' } });
  return String(row?.[title] ?? 'Fiche sans titre');
}

/** What visitors see of a record now. */
export async function readPresence(strapi: Core.Strapi, review: Reviewed): Promise<RecordPresence> {
  const { subjectModel: model, subjectId: documentId, subjectLocale: locale } = review;
  const where = { documentId, locale, publishedAt: { $notNull: true } };
  if ((await strapi.db.query(uidOf(model)).count({ where })) === 0) return 'absente';
  const last = await readLastOf(strapi, { model, documentId, locale });
  if (last && last.undoneAt !== null) return 'annulée';
  return last && last.state !== 'live' && last.state !== 'unchanged' ? 'en cours' : 'en ligne';
}

/** Tells whether a record is a draft that visitors have never read: its partner may delete it. */
export async function isUnreadDraft(
  strapi: Core.Strapi,
  { subjectId, state }: Pick<ReviewRow, 'subjectId' | 'state'>,
): Promise<boolean> {
  if (state !== 'brouillon') return false;
  return (await strapi.db.query(uidOf('published-address')).count({ where: { subjectId } })) === 0;
}
