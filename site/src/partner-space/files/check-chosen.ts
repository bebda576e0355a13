import { type FileType, HEAD_LENGTH, isHeic, recogniseContent } from '@agenda21/content-types/file-kinds';
import {
  type FileProblem,
  MAX_FILE_BYTES,
  documentTypes,
  photoTypes,
} from '@agenda21/content-types/partner-space';

/** What a file is chosen for. */
export type FilePurpose = 'photo' | 'picture' | 'document';

/** Tells whether a purpose takes a picture. */
export const takesPicture = (purpose: FilePurpose): boolean => purpose !== 'document';

const typesFor: Readonly<Record<FilePurpose, readonly FileType[]>> = {
  photo: photoTypes,
  picture: photoTypes,
  document: documentTypes,
};

/** What tells at once that a file will be refused, before it is sent; null when nothing does. */
export async function checkChosen(file: Blob, purpose: FilePurpose): Promise<FileProblem | null> {
  if (file.size === 0) return 'empty';
  if (file.size > MAX_FILE_BYTES) return 'large';
  const head = new Uint8Array(await file.slice(0, HEAD_LENGTH).arrayBuffer());
  if (isHeic(head)) return 'heic';
  const type = recogniseContent(head);
  if (type !== null && typesFor[purpose].includes(type)) return null;
  // It would have been drawn again, had this browser been able to.
  return takesPicture(purpose) && type === 'image/avif' ? 'damaged' : 'kind';
}
