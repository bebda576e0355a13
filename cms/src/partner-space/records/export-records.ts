import type { SpaceExport } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { actorOfMember } from '../../publishing/actors.ts';
import { type LineRow, linesOf } from '../../reviews/rows.ts';
import type { MemberRow, OrganisationRow } from '../members.ts';
import { listOwn } from './own-record.ts';
import { findDraft, readValues } from './record-values.ts';

/** The records of an organisation, for one of its members to take away. */
export async function exportRecords(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
): Promise<SpaceExport['records']> {
  const records = [];
  for (const review of await listOwn(strapi, organisation)) {
    const { subjectId: id, subjectModel: model, state } = review;
    const draft = await findDraft(strapi, review);
    if (draft) records.push({ id, model, state, values: readValues(model, draft) });
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
