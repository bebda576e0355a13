import type { FileType, FormValues } from '@agenda21/content-types';
import { SpaceRefusal } from '../refusal.ts';
import { type CheckedFile, type OwnRecord, changeFiles, place, requireWritable } from './change-files.ts';
import { type DraftFiles, readDraftFiles, toPhotoData } from './draft-files.ts';
import { toPictureWords } from './file-lists.ts';
import { type ShelvedFile, pathOfFile, shelve } from './shelf.ts';

const leftOf = ({ photo }: DraftFiles) => (photo ? [photo] : []);

/** Gives a record its photograph, in place of the one that it has. */
export async function putPhoto(record: OwnRecord, file: CheckedFile, words: FormValues): Promise<void> {
  const photo = await shelve(record.strapi, file.path, file.type, toPictureWords(words));
  await place(record, photo, (files, { subjectModel }) => ({
    data: toPhotoData(subjectModel, files, photo),
    left: leftOf(files),
  }));
}

/** The photograph of a record. @throws SpaceRefusal `gone` when it has none. */
export function requirePhoto({ photo }: DraftFiles): ShelvedFile {
  if (!photo) throw new SpaceRefusal('gone');
  return photo;
}

/** Tells something else of the photograph of a record. */
export async function renamePhoto(record: OwnRecord, words: FormValues): Promise<void> {
  const files = await readDraftFiles(record.strapi, await requireWritable(record));
  const photo = requirePhoto(files);
  if (photo.alternativeText === words['alt'] && (photo.caption ?? '') === words['credit']) return;
  const path = pathOfFile(record.strapi, photo);
  await putPhoto(record, { path, type: photo.mime as FileType }, words);
}

/** Takes the photograph of a record away. */
export const removePhoto = (record: OwnRecord): Promise<void> =>
  changeFiles(record, (files, { subjectModel }) => ({
    data: toPhotoData(subjectModel, files, null),
    left: leftOf(files),
  }));
