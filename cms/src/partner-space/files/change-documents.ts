import { readFile } from 'node:fs/promises';
import { MOST_DOCUMENTS } from '@agenda21/content-types';
import { SpaceRefusal } from '../refusal.ts';
import { type CheckedFile, type OwnRecord, changeFiles, place, requireWritable } from './change-files.ts';
import { type DraftDocument, type DraftFiles, readDraftFiles } from './draft-files.ts';
import { type ShelvedFile, pathOfFile, shelve } from './shelf.ts';

const isKept = ({ file }: DraftDocument, id: string) => file?.documentId === id;

/** A document of a record. @throws SpaceRefusal `gone`. */
export function requireDocument({ documents }: DraftFiles, id: string): ShelvedFile {
  const file = documents.find((document) => isKept(document, id))?.file;
  if (!file) throw new SpaceRefusal('gone');
  return file;
}

/** Tells whether a draft has a document already: it is sent again when its answer was lost. */
async function isThere(
  { strapi }: OwnRecord,
  files: DraftFiles,
  path: string,
  title: string,
): Promise<boolean> {
  const sent = await readFile(path);
  for (const { file, title: kept } of files.documents)
    if (file && kept === title && sent.equals(await readFile(pathOfFile(strapi, file)))) return true;
  return false;
}

const asItIs = ({ id }: DraftDocument) => ({ id });

/** Adds a document to a record, once. @throws SpaceRefusal `file` when it has as many as it may. */
export async function addDocument(
  record: OwnRecord,
  { path, type }: CheckedFile,
  title: string,
): Promise<void> {
  const files = await readDraftFiles(record.strapi, await requireWritable(record));
  if (await isThere(record, files, path, title)) return;
  const file = await shelve(record.strapi, path, type, { name: title });
  await place(record, file, ({ documents }) => {
    if (documents.length >= MOST_DOCUMENTS) throw SpaceRefusal.ofFile('many');
    return { data: { documents: [...documents.map(asItIs), { title, file: file.id }] }, left: [] };
  });
}

/** Puts another document in the place of one. @param id of the file that is there. */
export async function replaceDocument(
  record: OwnRecord,
  id: string,
  { path, type }: CheckedFile,
  title: string,
): Promise<void> {
  requireDocument(await readDraftFiles(record.strapi, await requireWritable(record)), id);
  const file = await shelve(record.strapi, path, type, { name: title });
  await place(record, file, (files) => ({
    data: {
      documents: files.documents.map((document) =>
        isKept(document, id) ? { id: document.id, title, file: file.id } : asItIs(document),
      ),
    },
    left: [requireDocument(files, id)],
  }));
}

/** Takes a document out of a record. */
export const removeDocument = (record: OwnRecord, id: string): Promise<void> =>
  changeFiles(record, (files) => ({
    data: { documents: files.documents.filter((document) => !isKept(document, id)).map(asItIs) },
    left: [requireDocument(files, id)],
  }));
