/** The lists of files of a record. */
import {
  type FormValues,
  MOST_DOCUMENTS,
  type ReviewedModelName,
  mostPicturesOf,
} from '@agenda21/content-types';
import type { FilePurpose } from './check-file.ts';
import { type DraftFiles, type ListedFile, toPicturesData } from './draft-files.ts';
import type { FileWords, ShelvedFile } from './shelf.ts';

/** A list of files: where it is, what it takes and how a draft holds it. */
export interface FileList {
  /** Of its address, and in what is read of a draft. */
  readonly name: 'pictures' | 'documents';
  readonly purpose: FilePurpose;
  /** The form of the words of each. */
  readonly form: 'photoWords' | 'documentWords';
  mostOf(model: ReviewedModelName): number;
  /** What the media library is told of a file. */
  toFileWords(words: FormValues): FileWords;
  /** What the field is given for a file. @param replaced what stood in its place. */
  toGiven(file: ShelvedFile, words: FormValues, replaced?: ListedFile): ListedFile['kept'];
  /** What a draft is given for the list. */
  toData(
    model: ReviewedModelName,
    files: DraftFiles,
    given: ListedFile['kept'][],
  ): Readonly<Record<string, unknown>>;
}

/** What the media library is told of a picture. */
export const toPictureWords = ({ alt = '', credit = '' }: FormValues): FileWords => ({
  name: alt,
  alternativeText: alt,
  caption: credit,
});

export const pictureList: FileList = {
  name: 'pictures',
  purpose: 'photo',
  form: 'photoWords',
  mostOf: mostPicturesOf,
  toFileWords: toPictureWords,
  toGiven: ({ id }) => id,
  toData: toPicturesData,
};

export const documentList: FileList = {
  name: 'documents',
  purpose: 'document',
  form: 'documentWords',
  mostOf: () => MOST_DOCUMENTS,
  toFileWords: ({ title = '' }) => ({ name: title }),
  toGiven: ({ id }, { title, language, licence }, replaced) => ({
    ...(replaced?.kept as object),
    ...{ title, language: language || null, licence: licence || null, file: id },
  }),
  toData: (_model, _files, documents) => ({ documents }),
};
