import { readFile, stat } from 'node:fs/promises';
import {
  type FileProblem,
  type FileType,
  documentTypes,
  isHeic,
  photoTypes,
  recogniseContent,
} from '@agenda21/content-types';
import { findPictureFault } from '../../pictures/check-picture.ts';
import { readHead } from '../../uploads.ts';
import { SpaceRefusal } from '../refusal.ts';
import { findPdfFault } from './pdf/check-pdf.ts';

/** What a file is for. */
export type FilePurpose = 'photo' | 'document';

const typesFor: Readonly<Record<FilePurpose, readonly FileType[]>> = {
  photo: photoTypes,
  document: documentTypes,
};

async function findProblem(
  path: string,
  head: Uint8Array,
  purpose: FilePurpose,
): Promise<FileProblem | null> {
  if ((await stat(path)).size === 0) return 'empty';
  if (isHeic(head)) return 'heic';
  const type = recogniseContent(head);
  if (type === null || !typesFor[purpose].includes(type)) return 'kind';
  return purpose === 'photo' ? findPictureFault(path) : findPdfFault(await readFile(path));
}

/**
 * Checks a file by its content alone, before anything unfolds it.
 * @returns what it is.
 * @throws SpaceRefusal `file`.
 */
export async function checkFile(path: string, purpose: FilePurpose): Promise<FileType> {
  const head = await readHead(path);
  const problem = await findProblem(path, head, purpose);
  if (problem) throw SpaceRefusal.ofFile(problem);
  return recogniseContent(head) as FileType;
}
