import { type ExportedFiles, type SpaceExport, spaceApiPath } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { actorOfMember } from '../../publishing/actors.ts';
import { type LineRow, type ReviewRow, linesOf } from '../../reviews/rows.ts';
import { describeFiles, readDraftFiles } from '../files/draft-files.ts';
import type { MemberRow, OrganisationRow } from '../members.ts';
import { findPublicPath } from './describe-record.ts';
import { listOwn } from './own-record.ts';
import { findWholeDraft, findWholePublished, readValues } from './record-values.ts';

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

/** What visitors read of a record, and where. */
async function exportOnline(
  strapi: Core.Strapi,
  review: ReviewRow,
  siteUrl: string,
): Promise<SpaceExport['records'][number]['online']> {
  const online = await findWholePublished(strapi, review);
  const values = online && readValues(review.subjectModel, online);
  const path = values && (await findPublicPath(strapi, review));
  return values && path ? { address: new URL(path, siteUrl).href, values } : null;
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
    const online = await exportOnline(strapi, review, siteUrl);
    records.push({ id, model, state, values: readValues(model, draft), files, online });
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
