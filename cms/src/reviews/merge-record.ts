import { type ContentModelName, type Model, contentModels, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { handOverAddresses } from '../publishing/address-book.ts';
import type { Outbox } from '../publishing/outbox.ts';
import type { ReviewRow } from './rows.ts';
import { ReviewRefusal } from './steps/refusal.ts';
import { takeStep } from './steps/take-step.ts';
import type { Author } from './steps/thread.ts';

interface RecordRow {
  readonly locale: string;
  readonly publishedAt: string | null;
  readonly [field: string]: unknown;
}

const readRows = (strapi: Core.Strapi, model: ContentModelName, documentId: string): Promise<RecordRow[]> =>
  strapi.db.query(uidOf(model)).findMany({ where: { documentId } });

const isPublished = ({ publishedAt }: RecordRow) => publishedAt !== null;

/**
 * Declines a record that another one describes already. Its thread is kept; when it was published it leaves the portal,
 * and its addresses lead to the one that stays.
 * @param into the record that stays, of the same model.
 * @throws ReviewRefusal when that record is none, or visitors who come from the other would find nothing.
 */
export async function mergeRecord(
  strapi: Core.Strapi,
  outbox: Outbox,
  review: ReviewRow,
  into: string,
  author: Author,
): Promise<void> {
  const { subjectModel: model, subjectId: documentId } = review;
  const [own, kept] = [await readRows(strapi, model, documentId), await readRows(strapi, model, into)];
  const [first] = kept;
  if (!first || into === documentId)
    throw new ReviewRefusal('Choisissez une autre fiche, du même type. Rien n’a été fait.');
  const title = String(first[(contentModels[model] as Model).title]);
  const isOnLine = own.some(isPublished);
  if (isOnLine && !kept.some(isPublished))
    throw new ReviewRefusal(
      `Publiez d’abord « ${title} » : l’adresse de celle-ci y mènera. Rien n’a été fait.`,
    );
  await takeStep(strapi, review, 'merge', {
    author,
    mergedInto: into,
    text: `Déjà décrit dans « ${title} ».`,
  });
  if (!isOnLine) return;
  await strapi.documents(uidOf(model)).unpublish({ documentId, locale: '*' });
  await handOverAddresses(strapi, { model, from: documentId, to: into });
  const change = { action: 'publish', model, documentId: into, locale: first.locale, title } as const;
  await outbox.record(async () => ({ result: undefined, changes: [change] }));
}
