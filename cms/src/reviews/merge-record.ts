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

const titleOf = (model: Model, row: RecordRow) => String(row[model.title]);

/** The version of a record that visitors read: in a language when it is in that one, else in another. */
function findShown(rows: readonly RecordRow[], language: string): RecordRow | undefined {
  const shown = rows.filter(isPublished);
  return shown.find(({ locale }) => locale === language) ?? shown[0];
}

/** What the partner reads: the draft of someone else is not told, not even by its title. */
const tellMerge = (model: ContentModelName, shown: RecordRow | undefined) =>
  shown ? `Réunie avec « ${titleOf(contentModels[model], shown)} ».` : 'Réunie avec une autre fiche.';

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
  const shown = findShown(kept, review.subjectLocale);
  const isOnLine = own.some(isPublished);
  if (isOnLine && !shown)
    throw new ReviewRefusal(
      `Publiez d’abord « ${titleOf(contentModels[model], first)} » : l’adresse de celle-ci y mènera. Rien n’a été fait.`,
    );
  await takeStep(strapi, review, 'merge', { author, mergedInto: into, text: tellMerge(model, shown) });
  if (!isOnLine || !shown) return;
  await strapi.documents(uidOf(model)).unpublish({ documentId, locale: '*' });
  await handOverAddresses(strapi, { model, from: documentId, to: into });
  const title = titleOf(contentModels[model], shown);
  const change = { action: 'publish', model, documentId: into, locale: shown.locale, title } as const;
  await outbox.record(async () => ({ result: undefined, changes: [change] }));
}
