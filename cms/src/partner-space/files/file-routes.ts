/** The files of the records of an organisation. Those that are sent come as they are, with their words in a header. */
import { stat } from 'node:fs/promises';
import { type FormValues, fileWordsHeader, readFileWords, spaceForms } from '@agenda21/content-types';
import type { Caller } from '../caller.ts';
import { readForm } from '../read-form.ts';
import { requireOwn } from '../records/own-record.ts';
import type { Answer, Asked, SpaceRoute } from '../routes.ts';
import type { Space } from '../space.ts';
import {
  type CheckedFile,
  type OwnRecord,
  addDocument,
  putPhoto,
  removeDocument,
  removePhoto,
  renamePhoto,
  replaceDocument,
  requireDocument,
  requirePhoto,
  requireWritable,
} from './change-files.ts';
import { type FilePurpose, checkFile } from './check-file.ts';
import { describeFiles, readDraftFiles } from './draft-files.ts';
import { receiveFile } from './receive-file.ts';
import { type ShelvedFile, type StoredContent, pathOfFile } from './shelf.ts';

const toRecord = ({ strapi }: Space, { id }: Asked, { organisation }: Caller): OwnRecord => ({
  ...{ strapi, organisation, id },
});

const readRecordFiles = async ({ strapi, organisation, id }: OwnRecord) =>
  readDraftFiles(strapi, await requireOwn(strapi, organisation, id));

async function answerFiles(record: OwnRecord): Promise<Answer> {
  return { status: 200, body: describeFiles(await readRecordFiles(record)) };
}

const toPhotoWords = ({ alt = '', credit = '' }: FormValues) => ({ alt, credit });

interface Receipt {
  readonly purpose: FilePurpose;
  /** The form of the words that come with the file. */
  readonly form: 'photoWords' | 'documentWords';
  readonly keep: (file: CheckedFile, words: FormValues) => Promise<void>;
}

/** Receives a file for a record that may be written, and checks it. Nothing of it is read before the rest is right. */
async function receive(
  { attempts }: Space,
  { ctx }: Asked,
  record: OwnRecord,
  { purpose, form, keep }: Receipt,
): Promise<Answer> {
  await requireWritable(record);
  const words = readForm(spaceForms[form], readFileWords(ctx.get(fileWordsHeader)));
  attempts.countWriting(record.organisation.documentId);
  await receiveFile(ctx.req, async (path) => keep({ path, type: await checkFile(path, purpose) }, words));
  return answerFiles(record);
}

const isShownByAll = ({ mime }: StoredContent) => /^image\/(?:jpeg|png)$/.test(mime);

/** The widest rendition that every browser shows; the picture itself when it has none. */
function chooseRendition(photo: ShelvedFile): StoredContent {
  const shown = Object.values(photo.formats ?? {}).filter(isShownByAll);
  return shown.toSorted((a, b) => b.width - a.width)[0] ?? photo;
}

async function answerFile({ strapi }: Space, file: StoredContent): Promise<Answer> {
  const path = pathOfFile(strapi, file);
  return { status: 200, file: { path, type: file.mime, bytes: (await stat(path)).size } };
}

export const fileRoutes: readonly SpaceRoute[] = [
  {
    method: 'GET',
    path: '/records/:id/photo',
    access: 'member',
    async answer(space, { id }, { organisation }) {
      const photo = await requirePhoto(space.strapi, await requireOwn(space.strapi, organisation, id));
      return answerFile(space, chooseRendition(photo));
    },
  },
  {
    method: 'PUT',
    path: '/records/:id/photo',
    access: 'member',
    async answer(space, asked, caller) {
      const record = toRecord(space, asked, caller);
      return receive(space, asked, record, {
        purpose: 'photo',
        form: 'photoWords',
        keep: (file, words) => putPhoto(record, file, toPhotoWords(words)),
      });
    },
  },
  {
    method: 'PUT',
    path: '/records/:id/photo/words',
    form: 'photoWords',
    access: 'member',
    async answer(space, asked, caller) {
      const record = toRecord(space, asked, caller);
      space.attempts.countWriting(caller.organisation.documentId);
      await renamePhoto(record, toPhotoWords(asked.values));
      return answerFiles(record);
    },
  },
  {
    method: 'DELETE',
    path: '/records/:id/photo',
    access: 'member',
    async answer(space, asked, caller) {
      const record = toRecord(space, asked, caller);
      await removePhoto(record);
      return answerFiles(record);
    },
  },
  {
    method: 'POST',
    path: '/records/:id/documents',
    access: 'member',
    async answer(space, asked, caller) {
      const record = toRecord(space, asked, caller);
      return receive(space, asked, record, {
        purpose: 'document',
        form: 'documentWords',
        keep: (file, { title = '' }) => addDocument(record, file, title),
      });
    },
  },
  {
    method: 'GET',
    path: '/records/:id/documents/:file',
    access: 'member',
    async answer(space, asked, caller) {
      const files = await readRecordFiles(toRecord(space, asked, caller));
      return answerFile(space, requireDocument(files, asked.file));
    },
  },
  {
    method: 'PUT',
    path: '/records/:id/documents/:file',
    access: 'member',
    async answer(space, asked, caller) {
      const record = toRecord(space, asked, caller);
      return receive(space, asked, record, {
        purpose: 'document',
        form: 'documentWords',
        keep: (file, { title = '' }) => replaceDocument(record, asked.file, file, title),
      });
    },
  },
  {
    method: 'DELETE',
    path: '/records/:id/documents/:file',
    access: 'member',
    async answer(space, asked, caller) {
      const record = toRecord(space, asked, caller);
      await removeDocument(record, asked.file);
      return answerFiles(record);
    },
  },
];
