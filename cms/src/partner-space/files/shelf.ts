/** The place of the media library where files of partners are. Those that nothing shows any more are deleted. */
import { basename, join } from 'node:path';
import { stat } from 'node:fs/promises';
import { type FileType, contentModels, extensionOfType, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { SpaceRefusal } from '../refusal.ts';

const fileUid = 'plugin::upload.file';
const folderUid = 'plugin::upload.folder';

/** What editors read above the files of partners. What they move elsewhere is theirs, and is not deleted. */
const SHELF_NAME = 'Espace partenaires';

/** A file, or a rendition of one, as it is stored. */
export interface StoredContent {
  readonly url: string;
  readonly mime: string;
}

/** A file of the media library. */
export interface ShelvedFile extends StoredContent {
  readonly id: number;
  readonly documentId: string;
  /** Weight, in thousands of bytes. */
  readonly size: number;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly formats: Readonly<Record<string, StoredContent & { readonly width: number }>> | null;
}

/** What is told of a file. */
export interface FileWords {
  readonly name: string;
  readonly alternativeText?: string;
  readonly caption?: string;
}

interface UploadService {
  upload(request: { readonly data: object; readonly files: object }): Promise<readonly ShelvedFile[]>;
  remove(file: ShelvedFile): Promise<unknown>;
}

const serviceOf = (strapi: Core.Strapi) => strapi.plugin('upload').service('upload') as UploadService;

const findShelf = (strapi: Core.Strapi): Promise<{ readonly id: number } | null> =>
  strapi.db.query(folderUid).findOne({ where: { name: SHELF_NAME, parent: null } });

async function requireShelf(strapi: Core.Strapi): Promise<{ readonly id: number }> {
  const folders = strapi.plugin('upload').service('folder') as {
    create(folder: object): Promise<{ id: number }>;
  };
  return (await findShelf(strapi)) ?? folders.create({ name: SHELF_NAME, parent: null });
}

/** Where the bytes of a file are. */
export const pathOfFile = (strapi: Core.Strapi, { url }: { readonly url: string }): string =>
  join(strapi.dirs.static.public, 'uploads', basename(url));

// One file at a time: whoever sends many leaves a core, and the memory, to the others.
let turn: Promise<unknown> = Promise.resolve();

/**
 * Adds a file that was checked to the media library; a picture is rewritten from its pixels.
 * @throws SpaceRefusal `file` when its pixels cannot be read to the end.
 */
export function shelve(
  strapi: Core.Strapi,
  path: string,
  type: FileType,
  words: FileWords,
): Promise<ShelvedFile> {
  const adding = turn.then(async () => {
    const { size } = await stat(path);
    const [shelf, extension] = [await requireShelf(strapi), extensionOfType[type]];
    const name = `${words.name.replaceAll(/[\\/]/g, '-').slice(0, 60)}.${extension}`;
    const file = { filepath: path, originalFilename: `partenaire.${extension}`, mimetype: type, size };
    const fileInfo = { ...words, name, folder: shelf.id };
    const [added] = await serviceOf(strapi).upload({ data: { fileInfo }, files: file });
    return added as ShelvedFile;
  });
  turn = adding.catch(() => undefined);
  return adding.catch((error: unknown) => {
    if (error instanceof errors.ValidationError) throw SpaceRefusal.ofFile('damaged');
    // A picture may be heavier once it is rewritten.
    if (error instanceof errors.PayloadTooLargeError) throw SpaceRefusal.ofFile('large');
    throw error;
  });
}

/** Tells whether a text shows a file by its address. */
async function isInText(strapi: Core.Strapi, { url }: ShelvedFile): Promise<boolean> {
  for (const { name, fields } of Object.values(contentModels))
    for (const [field, { kind }] of Object.entries(fields)) {
      if (kind !== 'markdown') continue;
      if ((await strapi.db.query(uidOf(name)).count({ where: { [field]: { $contains: url } } })) > 0)
        return true;
    }
  return false;
}

/** Deletes a file of a partner that no draft and no published record shows any more. */
export async function clearFile(strapi: Core.Strapi, file: { readonly id: number }): Promise<void> {
  const shelf = await findShelf(strapi);
  if (!shelf) return;
  const where = { id: file.id, folder: shelf.id };
  const row: (ShelvedFile & { readonly related: readonly object[] }) | null = await strapi.db
    .query(fileUid)
    .findOne({ where, populate: ['related'] });
  if (row && row.related.length === 0 && !(await isInText(strapi, row))) await serviceOf(strapi).remove(row);
}

/** Deletes the files of partners added before a day that nothing shows any more. */
export async function clearShelf(strapi: Core.Strapi, before: Date): Promise<void> {
  const shelf = await findShelf(strapi);
  if (!shelf) return;
  const where = { folder: shelf.id, createdAt: { $lt: before.toISOString() } };
  const files: readonly { id: number }[] = await strapi.db.query(fileUid).findMany({ where, select: ['id'] });
  for (const file of files) await clearFile(strapi, file);
}
