import type { FileType } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from '../../reviews/rows.ts';
import { SpaceRefusal } from '../refusal.ts';
import { type CheckedFile, type OwnRecord, changeFiles, place, requireWritable } from './change-files.ts';
import { readDraftFiles, toPhotoData } from './draft-files.ts';
import { type ShelvedFile, pathOfFile, shelve } from './shelf.ts';

/** What is told of a photograph. */
export interface PhotoWords {
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
    data: toPhotoData(subjectModel, files, null),
    left: files.pictures.slice(0, 1),
  }));
