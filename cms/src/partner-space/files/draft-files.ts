/** The files of a draft: its photograph, the pictures that come after it, and its documents. */
import {
  type FormValues,
  type ReviewedModelName,
  type SpaceDocument,
  type SpaceFiles,
  type SpacePhoto,
  photoFields,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from '../../reviews/rows.ts';
import { SpaceRefusal } from '../refusal.ts';
import type { ShelvedFile } from './shelf.ts';

/** A file in a list of a draft. */
export interface ListedFile {
  /** A document that is published elsewhere has none. */
  readonly file: ShelvedFile | null;
  /** What its form asks of it. */
  readonly words: FormValues;
  /** What the field is given for it to stay as it is. */
  readonly kept: object | number;
}

export interface DraftFiles {
  readonly photo: ShelvedFile | null;
  readonly pictures: readonly ListedFile[];
  readonly documents: readonly ListedFile[];
}

interface DocumentRow {
  readonly id: number;
  readonly title: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  readonly file: ShelvedFile | null;
}

type Data = Readonly<Record<string, unknown>>;

const photoFieldOf = (model: ReviewedModelName): string => photoFields[model];

const isFirstPicture = (model: ReviewedModelName) => photoFieldOf(model) === 'gallery';

const readPictureWords = ({ alternativeText, caption }: ShelvedFile) => ({
  alt: alternativeText ?? '',
  credit: caption ?? '',
});

const toPicture = (file: ShelvedFile): ListedFile => ({
  file,
  words: readPictureWords(file),
  kept: file.id,
});

const toDocument = ({ id, title, language, licence, file }: DocumentRow): ListedFile => ({
  file,
  words: { title: title ?? '', language: language ?? '', licence: licence ?? '' },
  kept: { id },
});

async function readFiles(
  strapi: Core.Strapi,
  review: ReviewRow,
  publishedAt: object | null,
): Promise<DraftFiles> {
  const { subjectModel, subjectId: documentId, subjectLocale: locale } = review;
  const field = photoFieldOf(subjectModel);
  const draft: Data | null = await strapi.db.query(uidOf(subjectModel)).findOne({
    where: { documentId, locale, publishedAt },
    populate: { [field]: true, gallery: true, documents: { populate: ['file'] } },
  });
  if (!draft) throw new SpaceRefusal('gone');
  const gallery = (draft['gallery'] ?? []) as readonly ShelvedFile[];
  const isFirst = isFirstPicture(subjectModel);
  return {
    photo: (isFirst ? gallery[0] : (draft[field] as ShelvedFile | null)) ?? null,
    pictures: gallery.slice(isFirst ? 1 : 0).map(toPicture),
    documents: ((draft['documents'] ?? []) as readonly DocumentRow[]).map(toDocument),
  };
}

/** Reads the files of a draft. @throws SpaceRefusal `gone` when there is none. */
export const readDraftFiles = (strapi: Core.Strapi, review: ReviewRow): Promise<DraftFiles> =>
  readFiles(strapi, review, null);

/** Reads the files that visitors see in a record. @throws SpaceRefusal `gone` when they see none of it. */
export const readPublishedFiles = (strapi: Core.Strapi, review: ReviewRow): Promise<DraftFiles> =>
  readFiles(strapi, review, { $notNull: true });

/** The photograph of a draft, by what its field is given. @param photo null for none. */
export function toPhotoData(
  model: ReviewedModelName,
  { pictures }: DraftFiles,
  photo: ShelvedFile | null,
): Data {
  if (!isFirstPicture(model)) return { [photoFieldOf(model)]: photo?.id ?? null };
  return { gallery: [...(photo ? [photo.id] : []), ...pictures.map(({ kept }) => kept)] };
}

/** The pictures of a draft, by what their field is given: where it has no photograph, the first is in its place. */
export const toPicturesData = (
  model: ReviewedModelName,
  { photo }: DraftFiles,
  pictures: ListedFile['kept'][],
): Data => ({ gallery: [...(photo && isFirstPicture(model) ? [photo.id] : []), ...pictures] });

const describePicture = (file: ShelvedFile): SpacePhoto => {
  const { alt, credit } = readPictureWords(file);
  return { id: file.documentId, alt, credit };
};

const describeDocument = (
  { documentId: id, size }: ShelvedFile,
  { title = '', language = '', licence = '' }: FormValues,
): SpaceDocument => ({ id, title, language, licence, kilobytes: Math.max(1, Math.round(size)) });

/** The files of a draft, as its partner sees them: those that are kept here. */
export function describeFiles({ photo, pictures, documents }: DraftFiles): SpaceFiles {
  return {
    photo: photo && describePicture(photo),
    pictures: pictures.flatMap(({ file }) => (file ? [describePicture(file)] : [])),
    documents: documents.flatMap(({ words, file }) => (file ? [describeDocument(file, words)] : [])),
  };
}

/** The files that are kept here, whatever they are. */
export const filesIn = ({ photo, pictures, documents }: DraftFiles): readonly ShelvedFile[] =>
  [photo, ...[...pictures, ...documents].map(({ file }) => file)].filter((file) => file !== null);
