/** A new version of a published record, which its partner has not sent: told, and given up. */
import { checkDraft, communeField, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from '../../reviews/rows.ts';
import {
  type DraftFiles,
  describeFiles,
  filesIn,
  readDraftFiles,
  readPublishedFiles,
  toPhotoData,
  toPicturesData,
} from '../files/draft-files.ts';
import { clearFile } from '../files/shelf.ts';
import type { OrganisationRow } from '../members.ts';
import { SpaceRefusal } from '../refusal.ts';
import { requireOwn } from './own-record.ts';
import { withLock } from '../with-lock.ts';
import {
  type DraftRow,
  findWholePublished,
  nameVersion,
  readValues,
  requireDraft,
  toData,
} from './record-values.ts';

const wordsOf = (files: DraftFiles) => JSON.stringify(describeFiles(files));

/** Tells whether the draft of a published record says something else than what visitors read, of what its partner writes. */
export async function hasUnsentChanges(strapi: Core.Strapi, review: ReviewRow): Promise<boolean> {
  if (review.state !== 'publié') return false;
  const published = await findWholePublished(strapi, review);
  if (!published) return false;
  const [is, was] = [await requireDraft(strapi, review), published].map((row) =>
    nameVersion(readValues(review.subjectModel, row)),
  );
  if (is !== was) return true;
  return wordsOf(await readDraftFiles(strapi, review)) !== wordsOf(await readPublishedFiles(strapi, review));
}

interface DocumentItem {
  readonly id: number;
  readonly file: { readonly id: number } | null;
}

/** The documents of a published record, for its draft: each list has its own items, of the same files. */
async function copyDocuments(
  strapi: Core.Strapi,
  { subjectModel, subjectId: documentId, subjectLocale: locale }: ReviewRow,
): Promise<readonly object[]> {
  const row: { readonly documents: readonly DocumentItem[] } | null = await strapi.db
    .query(uidOf(subjectModel))
    .findOne({
      where: { documentId, locale, publishedAt: { $notNull: true } },
      populate: { documents: { populate: ['file'] } },
    });
  return (row?.documents ?? []).map(({ id: _id, file, ...words }) => ({ ...words, file: file?.id ?? null }));
}

/** What a draft is given to say what visitors read, of what its partner writes. */
async function toPublishedData(strapi: Core.Strapi, review: ReviewRow, published: DraftRow): Promise<object> {
  const { subjectModel: model } = review;
  const { kept } = checkDraft(model, readValues(model, published));
  const territory = published[communeField][0]?.documentId ?? null;
  const files = await readPublishedFiles(strapi, review);
  const pictures = files.pictures.map((one) => one.kept);
  return {
    ...toData(model, kept, published, territory),
    ...toPhotoData(model, files, files.photo),
    ...toPicturesData(model, files, pictures),
    documents: await copyDocuments(strapi, review),
  };
}

/**
 * Puts what visitors read back in the draft of a record. What the team alone writes in it stays; files that nothing shows
 * any more are deleted.
 * @throws SpaceRefusal `gone`; `locked` unless the record is published and its new version was not sent.
 */
export async function giveUpChanges(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
  id: string,
): Promise<void> {
  const left = await withLock(strapi, 'review', { subjectId: id }, async () => {
    const review = await requireOwn(strapi, organisation, id);
    const published = review.state === 'publié' ? await findWholePublished(strapi, review) : null;
    if (!published) throw new SpaceRefusal('locked');
    const files = filesIn(await readDraftFiles(strapi, review));
    const { subjectModel, subjectId: documentId, subjectLocale: locale } = review;
    const data = await toPublishedData(strapi, review, published);
    await strapi.documents(uidOf(subjectModel)).update({ documentId, locale, data });
    return files;
  });
  for (const file of left) await clearFile(strapi, file);
}
