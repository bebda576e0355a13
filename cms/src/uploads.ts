import { open } from 'node:fs/promises';
import { setInFrench } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkPicture } from './pictures/check-picture.ts';
import { takeOverPictures } from './pictures/take-over-pictures.ts';

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
  'image/avif': startsWith('ftypavif', 4),
  'application/pdf': startsWith('%PDF-'),
};

export const uploadTypes: readonly string[] = Object.keys(beginnings);

/** Bytes read to recognise a file. */
const HEAD_LENGTH = 16;

/** The kind of a file by its first bytes; null when it is none of those that may be added. */
export function recogniseContent(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes).toString('latin1');
  return Object.entries(beginnings).find(([, isBeginning]) => isBeginning(head))?.[0] ?? null;
}

interface UploadedFile {
  readonly filepath: string;
  readonly originalFilename: string | null;
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_LENGTH), 0, HEAD_LENGTH, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function checkContent({ filepath, originalFilename }: UploadedFile): Promise<void> {
  const name = originalFilename ?? 'Ce fichier';
  const type = recogniseContent(await readHead(filepath));
  if (!type) {
    throw new errors.ValidationError(
      setInFrench(`« ${name} » n’est ni une image fixe JPEG, PNG, WebP ou AVIF, ni un PDF.`),
    );
  }
  if (type.startsWith('image/')) await checkPicture(filepath, name);
}

/** The slice of Strapi's upload service that is guarded. */
interface UploadService {
  upload(request: { readonly files: UploadedFile | UploadedFile[] }, options: unknown): Promise<unknown>;
  replace(id: unknown, request: { readonly file: UploadedFile }, options: unknown): Promise<unknown>;
}

/**
 * Refuses files that are not what their name says (Strapi believes the name of what it does not recognise) and pictures
 * that are too much; the others are rewritten.
 */
export function guardUploads(strapi: Core.Strapi): void {
  takeOverPictures(strapi);
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
