import { type ExportedFiles, type SpaceExport, spaceApiPath } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { actorOfMember } from '../../publishing/actors.ts';
import { type LineRow, type ReviewRow, linesOf } from '../../reviews/rows.ts';
import { describeFiles, readDraftFiles } from '../files/draft-files.ts';
import type { MemberRow, OrganisationRow } from '../members.ts';
import { listOwn } from './own-record.ts';
import { findWholeDraft, readValues } from './record-values.ts';

async function exportFiles(strapi: Core.Strapi, review: ReviewRow, siteUrl: string): Promise<ExportedFiles> {
  const { photo, pictures, documents } = describeFiles(await readDraftFiles(strapi, review));
  const addressOf = (path: string) =>
    new URL(`${spaceApiPath}records/${review.subjectId}/${path}`, siteUrl).href;
  return {
    photo: photo && { ...photo, address: addressOf('photo') },
    pictures: pictures.map((one) => ({ ...one, address: addressOf(`pictures/${one.id}`) })),
    documents: documents.map((one) => ({ ...one, address: addressOf(`documents/${one.id}`) })),
  };
}

/**
 * The records of an organisation, for one of its members to take away.
 * @param siteUrl public address of the portal, where their files are read.
 */
export async function exportRecords(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
  siteUrl: string,
): Promise<SpaceExport['records']> {
  const records = [];
  for (const review of await listOwn(strapi, organisation)) {
    const { subjectId: id, subjectModel: model, state } = review;
    const draft = await findWholeDraft(strapi, review);
    if (!draft) continue;
    const files = await exportFiles(strapi, review, siteUrl);
    records.push({ id, model, state, values: readValues(model, draft), files });
  }
  return records;
}

/** What a member wrote in the threads of records. */
export async function exportMessages(
  strapi: Core.Strapi,
  { documentId }: MemberRow,
): Promise<SpaceExport['messages']> {
  const lines: readonly LineRow[] = await linesOf(strapi).findMany({
    where: { author: actorOfMember(documentId), text: { $notNull: true } },
    orderBy: { id: 'asc' },
  });
  return lines.map(({ subjectId, at, text }) => ({ record: subjectId, at, text: text ?? '' }));
}
