/** The lists of files of a record, as pages show them. */
import type { FormValues } from '@agenda21/content-types/forms';
import type { ReviewedModelName, WrittenLanguage } from '@agenda21/content-types';
import { MOST_DOCUMENTS, type SpaceFiles, mostPicturesOf } from '@agenda21/content-types/partner-space';
import type { ComponentChildren } from 'preact';
import { ShownDocument } from './ShownDocument.tsx';
import { ShownPicture } from './ShownPicture.tsx';

/** A file of a list. */
export interface ListedFile {
  readonly id: string;
  readonly title: string;
  readonly words: FormValues;
  /** @param path its address, below that of the space. */
  readonly show: (path: string) => ComponentChildren;
}

/** A list of files: where it is, what is in it and how many it holds. */
export interface FileListParts {
  readonly purpose: 'picture' | 'document';
  /** Its address, below that of a record. */
  readonly end: 'pictures' | 'documents';
  /** Whether the photograph comes first. */
  readonly isAfterPhoto: boolean;
  readonly mostOf: (model: ReviewedModelName) => number;
  /** What is told of a file that is added, until something else is. */
  readonly initial: FormValues;
  readonly read: (files: SpaceFiles) => readonly ListedFile[];
}

export const pictureList: FileListParts = {
  purpose: 'picture',
  end: 'pictures',
  isAfterPhoto: true,
  mostOf: mostPicturesOf,
  initial: {},
  read: ({ pictures }) =>
    pictures.map((picture) => ({
      id: picture.id,
      title: picture.alt,
      words: { alt: picture.alt, credit: picture.credit },
      show: (path) => <ShownPicture {...{ path, picture }} />,
    })),
};

export const documentList: FileListParts = {
  purpose: 'document',
  end: 'documents',
  isAfterPhoto: false,
  mostOf: () => MOST_DOCUMENTS,
  initial: { language: 'français' satisfies WrittenLanguage },
  read: ({ documents }) =>
    documents.map((document) => ({
      id: document.id,
      title: document.title,
      words: { title: document.title, language: document.language, licence: document.licence },
      show: (path) => <ShownDocument {...{ path, document }} />,
    })),
};
