import { open } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Largest file an editor may add, in bytes. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

const startsWith =
  (text: string, at = 0) =>
  (head: string) =>
    head.startsWith(text, at);

/** The only kinds of files an editor may add, and how each begins. SVG and HTML can hold scripts: never. */
const beginnings: Readonly<Record<string, (head: string) => boolean>> = {
  'image/jpeg': startsWith('\xFF\xD8\xFF'),
  'image/png': startsWith('\x89PNG\r\n\x1A\n'),
  'image/webp': (head) => startsWith('RIFF')(head) && startsWith('WEBP', 8)(head),
  'image/avif': (head) => startsWith('ftypavif', 4)(head) || startsWith('ftypavis', 4)(head),
  'application/pdf': startsWith('%PDF-'),
};

export const uploadTypes: readonly string[] = Object.keys(beginnings);

/** Bytes read to recognise a file. */
const HEAD_LENGTH = 16;

/** Tells whether the first bytes of a file are those of a kind that may be added. */
export function isAllowedContent(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes).toString('latin1');
  return Object.values(beginnings).some((isBeginning) => isBeginning(head));
}

interface UploadedFile {
  readonly filepath: string;
  readonly originalFilename: string | null;
}

async function checkContent({ filepath, originalFilename }: UploadedFile): Promise<void> {
  const file = await open(filepath);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_LENGTH), 0, HEAD_LENGTH, 0);
    if (isAllowedContent(buffer.subarray(0, bytesRead))) return;
  } finally {
    await file.close();
  }
  throw new errors.ValidationError(
    `« ${originalFilename ?? 'Ce fichier'} » n’est ni une image JPEG, PNG, WebP ou AVIF, ni un PDF.`,
  );
}

/** The slice of Strapi's upload service that is guarded. */
interface UploadService {
  upload(request: { readonly files: UploadedFile | UploadedFile[] }, options: unknown): Promise<unknown>;
  replace(id: unknown, request: { readonly file: UploadedFile }, options: unknown): Promise<unknown>;
}

/** Refuses files that are not what their name says: Strapi believes the name of what it does not recognise. */
export function guardUploads(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('upload') as UploadService;
  const { upload, replace } = service;
  service.upload = async (request, options) => {
    for (const file of [request.files].flat()) await checkContent(file);
    return upload(request, options);
  };
  service.replace = async (id, request, options) => {
    await checkContent(request.file);
    return replace(id, request, options);
  };
}
