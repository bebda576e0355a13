import { open } from 'node:fs/promises';
import { HEAD_LENGTH, recogniseContent, setInFrench } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkPicture } from './pictures/check-picture.ts';
import { takeOverPictures } from './pictures/take-over-pictures.ts';

/** Largest file an editor may add, in bytes. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

interface UploadedFile {
  readonly filepath: string;
  readonly originalFilename: string | null;
}

/** Reads the first bytes of a file, which tell what it is. */
export async function readHead(path: string): Promise<Uint8Array> {
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
