import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { isUnreadDraft } from '../../reviews/record.ts';
import type { OrganisationRow } from '../members.ts';
import { SpaceRefusal } from '../refusal.ts';
import { readDraftFiles } from '../files/draft-files.ts';
import { clearFile } from '../files/shelf.ts';
import { requireOwn, withLock } from './own-record.ts';

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
    const { pictures, documents } = await readDraftFiles(strapi, review);
    await strapi.documents(uidOf(review.subjectModel)).delete({ documentId: id, locale: '*' });
    return [...pictures, ...documents.flatMap(({ file }) => file ?? [])];
  });
  for (const file of files) await clearFile(strapi, file);
}
