/** The files that a partner adds to a record: a photograph, other pictures, and documents. */
import { document } from '../components/document.ts';
import type { FileType } from '../file-kinds.ts';
import { line, oneOf } from '../forms/form.ts';
import { project } from '../models/project.ts';
import { gallery } from '../models/shared-fields.ts';
import type { ReviewedModelName } from '../review/reviewed-models.ts';
import type { SectionName } from './complete-form/written-fields.ts';

/** Largest file that a partner sends, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/**
 * What a photograph is when it is sent. An AVIF is drawn again as a JPEG on the device: unfolding one that lies about its
 * size takes a gigabyte before anything can tell.
 */
export const photoTypes: readonly FileType[] = ['image/jpeg', 'image/png', 'image/webp'];

/** What a document is. */
export const documentTypes: readonly FileType[] = ['application/pdf'];

/** Most documents of a record. */
export const MOST_DOCUMENTS = project.fields.documents.max;

/**
 * Why a file is not taken.
 * - `empty`: there is nothing in it.
 * - `large`: it is heavier than the limit.
 * - `kind`: it is not of a kind that is taken there, whatever its name says.
 * - `heic`: it is a photograph in HEIC.
 * - `damaged`: it cannot be read to its end.
 * - `moving`: it is an animated picture.
 * - `pixels`: it has too many pixels.
 * - `active`: the PDF does things by itself, holds other files, or opens them.
 * - `protected`: the PDF is protected by a password.
 * - `unsure`: the PDF is written in a way that nobody can check for sure.
 * - `many`: the record has as many files of that kind as it may.
 */
export const fileProblems = [
  'empty',
  'large',
  'kind',
  'heic',
  'damaged',
  'moving',
  'pixels',
  'active',
  'protected',
  'unsure',
  'many',
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** The words of a photograph: what is seen on it, for who does not see it, and who took it. */
export const photoWords = {
  alt: line({ max: 250, required: true }),
  credit: line({ max: 160, required: false }),
};

/** The words of a document: what is in it, the language it is written in, and what its readers may do with it. */
export const documentWords = {
  title: line({ max: document.fields.title.max, required: true }),
  language: oneOf({ values: document.fields.language.values, required: false }),
  licence: oneOf({ values: document.fields.licence.values, required: false }),
};

/** The field of a model whose first picture is the photograph of a record. */
export const photoFields = {
  project: 'gallery',
  'good-practice': 'image',
} as const satisfies Readonly<Record<ReviewedModelName, string>>;

/** Most pictures of a record besides its photograph, which takes a place where it is of the gallery. */
export const mostPicturesOf = (model: ReviewedModelName): number =>
  gallery.max - (photoFields[model] === 'gallery' ? 1 : 0);

/** The section of the complete form that pictures are added in: they count as one of its fields. */
export const sectionOfPictures = 'results' satisfies SectionName;

/** The header that carries the words of a file that is sent: JSON, percent-encoded. */
export const fileWordsHeader = 'x-file-words';

/** Writes the words of a file for their header. */
export const writeFileWords = (words: Readonly<Record<string, string>>): string =>
  encodeURIComponent(JSON.stringify(words));

/** Reads the words of a file from their header; null when they cannot be. */
export function readFileWords(header: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(header));
  } catch {
    return null;
  }
}

/** A picture of a record. */
export interface SpacePhoto {
  /** Changes with the picture: the address of one is not that of another. */
  readonly id: string;
  readonly alt: string;
  readonly credit: string;
}

/** A document of a record that is kept here. */
export interface SpaceDocument {
  readonly id: string;
  readonly title: string;
  /** Empty when it is not said. */
  readonly language: string;
  /** Empty when it is not said. */
  readonly licence: string;
  readonly kilobytes: number;
}

/** The files of a record. */
export interface SpaceFiles {
  readonly photo: SpacePhoto | null;
  /** Those that come after the photograph. */
  readonly pictures: readonly SpacePhoto[];
  readonly documents: readonly SpaceDocument[];
}

interface Addressed {
  /** Where its members read it, once they are signed in. */
  readonly address: string;
}

/** The files of a record, as a member takes them away. */
export interface ExportedFiles {
  readonly photo: (SpacePhoto & Addressed) | null;
  readonly pictures: readonly (SpacePhoto & Addressed)[];
  readonly documents: readonly (SpaceDocument & Addressed)[];
}

/** Addresses that take a file, below that of the space. */
const sendingPattern = /^records\/[A-Za-z0-9]+\/(?:photo|(?:pictures|documents)(?:\/[A-Za-z0-9]+)?)$/;

/** Tells whether a request carries a file. @param path below the address of the space. */
export const carriesFile = (method: string, path: string): boolean =>
  (method === 'PUT' || method === 'POST') && sendingPattern.test(path);
