/** Changes the files of a draft. A file that is kept is never changed, since what visitors read may show it: it is replaced. */
import { readFile } from 'node:fs/promises';
import { MOST_DOCUMENTS, type FileType, statesPartnerWrites, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from '../../reviews/rows.ts';
import type { OrganisationRow } from '../members.ts';
import { requireOwn, withLock } from '../records/own-record.ts';
import { SpaceRefusal } from '../refusal.ts';
import { type DraftDocument, type DraftFiles, readDraftFiles, toPhotoData } from './draft-files.ts';
import { type ShelvedFile, clearFile, pathOfFile, shelve } from './shelf.ts';

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
  readonly data: Data;
  readonly left: readonly ShelvedFile[];
}

/** The review of a record. @throws SpaceRefusal `gone`; `locked` while the team reads the record. */
export async function requireWritable({ strapi, organisation, id }: OwnRecord): Promise<ReviewRow> {
  const review = await requireOwn(strapi, organisation, id);
  if (!statesPartnerWrites.includes(review.state)) throw new SpaceRefusal('locked');
  return review;
}

/** Changes the files of a draft; those that nothing shows any more are deleted once that is done. */
async function changeFiles(
  record: OwnRecord,
  change: (files: DraftFiles, review: ReviewRow) => Change,
): Promise<void> {
  const { strapi, id } = record;
  const left = await withLock(strapi, 'review', { subjectId: id }, async () => {
    const review = await requireWritable(record);
    const changed = change(await readDraftFiles(strapi, review), review);
    const { subjectModel, subjectId: documentId, subjectLocale: locale } = review;
    const data = changed.data as object;
    await strapi.documents(uidOf(subjectModel)).update({ documentId, locale, data });
    return changed.left;
  });
  for (const file of left) await clearFile(strapi, file);
}

/** Puts a file that was just kept in a draft; it is deleted when it cannot be. */
async function place(
  record: OwnRecord,
  file: ShelvedFile,
  change: (files: DraftFiles, review: ReviewRow) => Change,
): Promise<void> {
  try {
    await changeFiles(record, change);
  } catch (error) {
    await clearFile(record.strapi, file);
    throw error;
  }
}

interface PhotoWords {
  readonly alt: string;
  readonly credit: string;
}

/** Gives a record its photograph, in place of the one that it has. */
export async function putPhoto(record: OwnRecord, file: CheckedFile, words: PhotoWords): Promise<void> {
  const { alt, credit } = words;
  const told = { name: alt, alternativeText: alt, caption: credit };
  const photo = await shelve(record.strapi, file.path, file.type, told);
  await place(record, photo, (files, { subjectModel }) => ({
    data: toPhotoData(subjectModel, files, photo),
    left: files.pictures.slice(0, 1),
  }));
}

/** The photograph of a record. @throws SpaceRefusal `gone` when it has none. */
export async function requirePhoto(strapi: Core.Strapi, review: ReviewRow): Promise<ShelvedFile> {
  const [photo] = (await readDraftFiles(strapi, review)).pictures;
  if (!photo) throw new SpaceRefusal('gone');
  return photo;
}

/** Tells something else of the photograph of a record. */
export async function renamePhoto(record: OwnRecord, words: PhotoWords): Promise<void> {
  const review = await requireWritable(record);
  const photo = await requirePhoto(record.strapi, review);
  if (photo.alternativeText === words.alt && (photo.caption ?? '') === words.credit) return;
  const path = pathOfFile(record.strapi, photo);
  await putPhoto(record, { path, type: photo.mime as FileType }, words);
}

/** Takes the photograph of a record away. */
export const removePhoto = (record: OwnRecord): Promise<void> =>
  changeFiles(record, (files, { subjectModel }) => ({
    data: toPhotoData(subjectModel, { ...files, pictures: files.pictures }, null),
    left: files.pictures.slice(0, 1),
  }));

const isKept = ({ file }: DraftDocument, id: string) => file?.documentId === id;

/** A document of a record. @throws SpaceRefusal `gone`. */
export function requireDocument({ documents }: DraftFiles, id: string): ShelvedFile {
  const file = documents.find((document) => isKept(document, id))?.file;
  if (!file) throw new SpaceRefusal('gone');
  return file;
}

/** Tells whether a draft has a document already: it is sent again when its answer was lost. */
async function isThere(
  { strapi }: OwnRecord,
  files: DraftFiles,
  path: string,
  title: string,
): Promise<boolean> {
  const sent = await readFile(path);
  for (const { file, title: kept } of files.documents)
    if (file && kept === title && sent.equals(await readFile(pathOfFile(strapi, file)))) return true;
  return false;
}

const asItIs = ({ id }: DraftDocument) => ({ id });

/** Adds a document to a record, once. @throws SpaceRefusal `file` when it has as many as it may. */
export async function addDocument(
  record: OwnRecord,
  { path, type }: CheckedFile,
  title: string,
): Promise<void> {
  const files = await readDraftFiles(record.strapi, await requireWritable(record));
  if (await isThere(record, files, path, title)) return;
  const file = await shelve(record.strapi, path, type, { name: title });
  await place(record, file, ({ documents }) => {
    if (documents.length >= MOST_DOCUMENTS) throw SpaceRefusal.ofFile('many');
    return { data: { documents: [...documents.map(asItIs), { title, file: file.id }] }, left: [] };
  });
}

/** Puts another document in the place of one. @param id of the file that is there. */
export async function replaceDocument(
  record: OwnRecord,
  id: string,
  { path, type }: CheckedFile,
  title: string,
): Promise<void> {
  requireDocument(await readDraftFiles(record.strapi, await requireWritable(record)), id);
  const file = await shelve(record.strapi, path, type, { name: title });
  await place(record, file, (files) => ({
    data: {
      documents: files.documents.map((document) =>
        isKept(document, id) ? { id: document.id, title, file: file.id } : asItIs(document),
      ),
    },
    left: [requireDocument(files, id)],
  }));
}

/** Takes a document out of a record. */
export const removeDocument = (record: OwnRecord, id: string): Promise<void> =>
  changeFiles(record, (files) => ({
    data: { documents: files.documents.filter((document) => !isKept(document, id)).map(asItIs) },
    left: [requireDocument(files, id)],
  }));
