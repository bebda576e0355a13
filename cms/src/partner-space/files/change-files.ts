/** Changes the files of a draft. A file that is kept is never changed, since what visitors read may show it: it is replaced. */
import { type FileType, statesPartnerWrites, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from '../../reviews/rows.ts';
import type { OrganisationRow } from '../members.ts';
import { requireOwn } from '../records/own-record.ts';
import { withLock } from '../with-lock.ts';
import { SpaceRefusal } from '../refusal.ts';
import { type DraftFiles, readDraftFiles } from './draft-files.ts';
import { type ShelvedFile, clearFile } from './shelf.ts';

/** A record of an organisation. */
export interface OwnRecord {
  readonly strapi: Core.Strapi;
  readonly organisation: OrganisationRow;
  readonly id: string;
}

/** A file that was received and checked. */
export interface CheckedFile {
  readonly path: string;
  readonly type: FileType;
}

type Data = Readonly<Record<string, unknown>>;

/** What a change makes of a draft, and the files that it shows no more. */
interface Change {
  /** Null when the draft stays as it is. */
  readonly data: Data | null;
  readonly left: readonly ShelvedFile[];
}

/** Works a change out, from what is in the draft then. */
type MakeChange = (files: DraftFiles, review: ReviewRow) => Change | Promise<Change>;

/** The review of a record. @throws SpaceRefusal `gone`; `locked` while the team reads the record. */
export async function requireWritable({ strapi, organisation, id }: OwnRecord): Promise<ReviewRow> {
  const review = await requireOwn(strapi, organisation, id);
  if (!statesPartnerWrites.includes(review.state)) throw new SpaceRefusal('locked');
  return review;
}

/** Changes the files of a draft; those that nothing shows any more are deleted once that is done. */
export async function changeFiles(record: OwnRecord, change: MakeChange): Promise<void> {
  const { strapi, id } = record;
  const left = await withLock(strapi, 'review', { subjectId: id }, async () => {
    const review = await requireWritable(record);
    const changed = await change(await readDraftFiles(strapi, review), review);
    const { subjectModel, subjectId: documentId, subjectLocale: locale } = review;
    const data = changed.data as object | null;
    if (data) await strapi.documents(uidOf(subjectModel)).update({ documentId, locale, data });
    return changed.left;
  });
  for (const file of left) await clearFile(strapi, file);
}

/** Puts a file that was just kept in a draft; it is deleted when it cannot be. */
export async function place(record: OwnRecord, file: ShelvedFile, change: MakeChange): Promise<void> {
  try {
    await changeFiles(record, change);
  } catch (error) {
    await clearFile(record.strapi, file);
    throw error;
  }
}
