import { readFile } from 'node:fs/promises';
import type { FileType, FormValues } from '@agenda21/content-types';
import { SpaceRefusal } from '../refusal.ts';
import { type CheckedFile, type OwnRecord, changeFiles, place, requireWritable } from './change-files.ts';
import { type DraftFiles, type ListedFile, readDraftFiles } from './draft-files.ts';
import type { FileList } from './file-lists.ts';
import { type ShelvedFile, pathOfFile, shelve } from './shelf.ts';

const isKept = ({ file }: ListedFile, id: string) => file?.documentId === id;

interface Listed extends ListedFile {
  readonly file: ShelvedFile;
}

/** A file of a list. @throws SpaceRefusal `gone`. */
export function requireListed(files: DraftFiles, { name }: FileList, id: string): Listed {
  const listed = files[name].find((one) => isKept(one, id));
  if (!listed?.file) throw new SpaceRefusal('gone');
  return { ...listed, file: listed.file };
}

const isTold = (listed: ListedFile, words: FormValues) =>
  Object.entries(words).every(([name, text]) => listed.words[name] === text);

/** Tells whether a list has a file already: it is sent again when its answer was lost. */
async function isThere(
  { strapi }: OwnRecord,
  listed: readonly ListedFile[],
  added: ShelvedFile,
  words: FormValues,
): Promise<boolean> {
  const bytes = await readFile(pathOfFile(strapi, added));
  for (const one of listed)
    if (one.file && isTold(one, words) && bytes.equals(await readFile(pathOfFile(strapi, one.file))))
      return true;
  return false;
}

const asItIs = ({ kept }: ListedFile) => kept;

/** Adds a file at the end of a list, once. @throws SpaceRefusal `file` when it has as many as it may. */
export async function addListed(
  record: OwnRecord,
  list: FileList,
  { path, type }: CheckedFile,
  words: FormValues,
): Promise<void> {
  const file = await shelve(record.strapi, path, type, list.toFileWords(words));
  await place(record, file, async (files, { subjectModel }) => {
    const listed = files[list.name];
    if (await isThere(record, listed, file, words)) return { data: null, left: [file] };
    if (listed.length >= list.mostOf(subjectModel)) throw SpaceRefusal.ofFile('many');
    const given = [...listed.map(asItIs), list.toGiven(file, words)];
    return { data: list.toData(subjectModel, files, given), left: [] };
  });
}

/** Puts another file in the place of one. @param id of the file that is there. */
export async function replaceListed(
  record: OwnRecord,
  list: FileList,
  id: string,
  { path, type }: CheckedFile,
  words: FormValues,
): Promise<void> {
  requireListed(await readDraftFiles(record.strapi, await requireWritable(record)), list, id);
  const file = await shelve(record.strapi, path, type, list.toFileWords(words));
  await place(record, file, (files, { subjectModel }) => {
    const replaced = requireListed(files, list, id);
    const given = files[list.name].map((one) =>
      isKept(one, id) ? list.toGiven(file, words, one) : asItIs(one),
    );
    return { data: list.toData(subjectModel, files, given), left: [replaced.file] };
  });
}

/** Tells something else of a file. */
export async function renameListed(
  record: OwnRecord,
  list: FileList,
  id: string,
  words: FormValues,
): Promise<void> {
  const files = await readDraftFiles(record.strapi, await requireWritable(record));
  const listed = requireListed(files, list, id);
  if (isTold(listed, words)) return;
  const path = pathOfFile(record.strapi, listed.file);
  await replaceListed(record, list, id, { path, type: listed.file.mime as FileType }, words);
}

/** Takes a file out of a list. */
export const removeListed = (record: OwnRecord, list: FileList, id: string): Promise<void> =>
  changeFiles(record, (files, { subjectModel }) => {
    const removed = requireListed(files, list, id);
    const given = files[list.name].filter((one) => !isKept(one, id)).map(asItIs);
    return { data: list.toData(subjectModel, files, given), left: [removed.file] };
  });

const isOfDraft = ({ file }: ListedFile) => file !== null;

/**
 * Puts the files of a list in another order; what it holds besides them stays in its place.
 * @param ids all of them, each once.
 * @throws SpaceRefusal `moved-on` when they are not those that are there.
 */
export const orderListed = (record: OwnRecord, list: FileList, ids: readonly string[]): Promise<void> =>
  changeFiles(record, (files, { subjectModel }) => {
    const listed = files[list.name];
    const ordered = ids.flatMap((id) => listed.find((one) => isKept(one, id)) ?? []);
    const isWhole = new Set(ordered).size === ids.length && ids.length === listed.filter(isOfDraft).length;
    if (!isWhole) throw new SpaceRefusal('moved-on');
    const next = ordered.values();
    const given = listed.map((one) => asItIs(isOfDraft(one) ? (next.next().value ?? one) : one));
    return { data: list.toData(subjectModel, files, given), left: [] };
  });
