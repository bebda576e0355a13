import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { isUnreadDraft } from '../../reviews/record.ts';
import type { ReviewRow } from '../../reviews/rows.ts';
import type { OrganisationRow } from '../members.ts';
import { SpaceRefusal } from '../refusal.ts';
import { filesIn, readDraftFiles } from '../files/draft-files.ts';
import { type ShelvedFile, clearFile } from '../files/shelf.ts';
import { listOwn, requireOwn } from './own-record.ts';
import { withLock } from '../with-lock.ts';
import { findShortDraft } from './record-values.ts';

/** Deletes a draft with its review and its thread. @returns its files, which are cleared once nothing can bring it back. */
async function drop(strapi: Core.Strapi, review: ReviewRow): Promise<readonly ShelvedFile[]> {
  const files = filesIn(await readDraftFiles(strapi, review));
  await strapi.documents(uidOf(review.subjectModel)).delete({ documentId: review.subjectId, locale: '*' });
  return files;
}

/**
 * Deletes a draft; its review, its thread and its files go with it.
 * @throws SpaceRefusal `gone`; `locked` when it was sent, or published once: the team decides about those.
 */
export async function deleteRecord(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
  id: string,
): Promise<void> {
  const files = await withLock(strapi, 'review', { subjectId: id }, async () => {
    const review = await requireOwn(strapi, organisation, id);
    if (!(await isUnreadDraft(strapi, review))) throw new SpaceRefusal('locked');
    return drop(strapi, review);
  });
  for (const file of files) await clearFile(strapi, file);
}

/**
 * Deletes the drafts of an organisation that wait for nobody and that visitors have never read, within the transaction
 * of the departure of its last member.
 * @returns their files, to be cleared once the transaction is over.
 */
export async function dropUnreadDrafts(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
): Promise<readonly ShelvedFile[]> {
  const files: ShelvedFile[] = [];
  for (const review of await listOwn(strapi, organisation))
    if ((await isUnreadDraft(strapi, review)) && (await findShortDraft(strapi, review)))
      files.push(...(await drop(strapi, review)));
  return files;
}
