/** What the addresses of files have in common. Those that are sent come as they are, with their words in a header. */
import { stat } from 'node:fs/promises';
import { type FormValues, fileWordsHeader, readFileWords, spaceForms } from '@agenda21/content-types';
import type { Caller } from '../caller.ts';
import { readForm } from '../read-form.ts';
import { requireOwn } from '../records/own-record.ts';
import type { Answer, Asked } from '../routes.ts';
import type { Space } from '../space.ts';
import { type CheckedFile, type OwnRecord, requireWritable } from './change-files.ts';
import { type FilePurpose, checkFile } from './check-file.ts';
import { describeFiles, readDraftFiles } from './draft-files.ts';
import { receiveFile, receivedFolder } from './receive-file.ts';
import { type ShelvedFile, type StoredContent, pathOfFile } from './shelf.ts';

/** The record that an address names. */
export const toRecord = ({ strapi }: Space, { id }: Asked, { organisation }: Caller): OwnRecord => ({
  ...{ strapi, organisation, id },
});

/** The files of a record, whoever may write it now. @throws SpaceRefusal `gone`. */
export const readRecordFiles = async ({ strapi, organisation, id }: OwnRecord) =>
  readDraftFiles(strapi, await requireOwn(strapi, organisation, id));

/** Answers the files of a record as they are now. */
export async function answerFiles(record: OwnRecord): Promise<Answer> {
  return { status: 200, body: describeFiles(await readRecordFiles(record)) };
}

interface Receipt {
  readonly purpose: FilePurpose;
  /** The form of the words that come with the file. */
  readonly form: 'photoWords' | 'documentWords';
  readonly keep: (file: CheckedFile, words: FormValues) => Promise<void>;
}

/** Receives a file for a record that may be written, and checks it. Nothing of it is read before the rest is right. */
export async function receive(
  { attempts }: Space,
  { ctx }: Asked,
  record: OwnRecord,
  { purpose, form, keep }: Receipt,
): Promise<Answer> {
  await requireWritable(record);
  const words = readForm(spaceForms[form], readFileWords(ctx.get(fileWordsHeader)));
  attempts.countWriting(record.organisation.documentId);
  await receiveFile(receivedFolder(), ctx.req, async (path) =>
    keep({ path, type: await checkFile(path, purpose) }, words),
  );
  return answerFiles(record);
}

/** Answers a file. */
export async function answerFile({ strapi }: Space, file: StoredContent): Promise<Answer> {
  const path = pathOfFile(strapi, file);
  return { status: 200, file: { path, type: file.mime, bytes: (await stat(path)).size } };
}

const isShownByAll = ({ mime }: StoredContent) => /^image\/(?:jpeg|png)$/.test(mime);

/** The widest rendition that every browser shows; the file itself when it has none. */
function chooseRendition(file: ShelvedFile): StoredContent {
  const shown = Object.values(file.formats ?? {}).filter(isShownByAll);
  return shown.toSorted((a, b) => b.width - a.width)[0] ?? file;
}

/** Answers a file of a record: of a picture, what every browser shows. */
export const answerShown = (space: Space, file: ShelvedFile): Promise<Answer> =>
  answerFile(space, chooseRendition(file));
