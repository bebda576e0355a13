/** The files of a draft, as its form has them: its photograph, and the documents that are kept here. */
import { type ReviewedModelName, type SpaceFiles, photoFields, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from '../../reviews/rows.ts';
import { SpaceRefusal } from '../refusal.ts';
import type { ShelvedFile } from './shelf.ts';

/** A document of a draft; it has no file when it is published elsewhere. */
export interface DraftDocument {
  readonly id: number;
  readonly title: string | null;
  readonly file: ShelvedFile | null;
}

export interface DraftFiles {
  /** The pictures of the field of the photograph, which is the first; the team may have added others. */
  readonly pictures: readonly ShelvedFile[];
  readonly documents: readonly DraftDocument[];
}

const photoFieldOf = (model: ReviewedModelName): string => photoFields[model];

/** Reads the files of a draft. @throws SpaceRefusal `gone` when there is none. */
export async function readDraftFiles(strapi: Core.Strapi, review: ReviewRow): Promise<DraftFiles> {
  const { subjectModel, subjectId: documentId, subjectLocale: locale } = review;
  const field = photoFieldOf(subjectModel);
  const draft: Readonly<Record<string, unknown>> | null = await strapi.db.query(uidOf(subjectModel)).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: { [field]: true, documents: { populate: ['file'] } },
  });
  if (!draft) throw new SpaceRefusal('gone');
  return {
    pictures: [(draft[field] ?? []) as ShelvedFile | ShelvedFile[]].flat(),
    documents: (draft['documents'] ?? []) as DraftDocument[],
  };
}

/** The photograph of a draft, by what its field is given. @param photo null for none. */
export function toPhotoData(
  model: ReviewedModelName,
  { pictures }: DraftFiles,
  photo: ShelvedFile | null,
): Readonly<Record<string, unknown>> {
  const field = photoFieldOf(model);
  const first = photo ? [photo.id] : [];
  if (field === 'image') return { [field]: first[0] ?? null };
  return { [field]: [...first, ...pictures.slice(1).map(({ id }) => id)] };
}

/** The files of a draft, as its partner sees them. */
export function describeFiles({ pictures: [photo], documents }: DraftFiles): SpaceFiles {
  return {
    photo: photo
      ? { id: photo.documentId, alt: photo.alternativeText ?? '', credit: photo.caption ?? '' }
      : null,
    documents: documents.flatMap(({ title, file }) =>
      file
        ? [{ id: file.documentId, title: title ?? '', kilobytes: Math.max(1, Math.round(file.size)) }]
        : [],
    ),
  };
}
