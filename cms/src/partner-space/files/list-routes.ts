import { fileOrderSchema } from '@agenda21/content-types';
import { readBody } from '../read-body.ts';
import type { SpaceRoute } from '../routes.ts';
import { answerFiles, answerShown, readRecordFiles, receive, toRecord } from './answer-files.ts';
import {
  addListed,
  orderListed,
  removeListed,
  renameListed,
  replaceListed,
  requireListed,
} from './change-list.ts';
import { type FileList, documentList, pictureList } from './file-lists.ts';

const addressOf = ({ name }: FileList) => `/records/:id/${name}`;

/** Adds, reads, replaces and removes the files of a list. They are read as the photograph is. */
const routesOf = (list: FileList): readonly SpaceRoute[] => [
  {
    method: 'POST',
    path: addressOf(list),
    access: 'member',
    async answer(space, asked, caller) {
      const record = toRecord(space, asked, caller);
      return receive(space, asked, record, {
        ...list,
        keep: (file, words) => addListed(record, list, file, words),
      });
    },
  },
  {
    method: 'GET',
    path: `${addressOf(list)}/:file`,
    access: 'own-data',
    async answer(space, asked, caller) {
      const files = await readRecordFiles(toRecord(space, asked, caller));
      return answerShown(space, requireListed(files, list, asked.file).file);
    },
  },
  {
    method: 'PUT',
    path: `${addressOf(list)}/:file`,
    access: 'member',
    async answer(space, asked, caller) {
      const record = toRecord(space, asked, caller);
      return receive(space, asked, record, {
        ...list,
        keep: (file, words) => replaceListed(record, list, asked.file, file, words),
      });
    },
  },
  {
    method: 'DELETE',
    path: `${addressOf(list)}/:file`,
    access: 'member',
    async answer(space, asked, caller) {
      const record = toRecord(space, asked, caller);
      await removeListed(record, list, asked.file);
      return answerFiles(record);
    },
  },
];

/** Tells something else of a file of a list. */
const renamingOf = (list: FileList): SpaceRoute => ({
  method: 'PUT',
  path: `${addressOf(list)}/:file/words`,
  form: list.form,
  access: 'member',
  async answer(space, asked, caller) {
    const record = toRecord(space, asked, caller);
    space.attempts.countWriting(caller.organisation.documentId);
    await renameListed(record, list, asked.file, asked.values);
    return answerFiles(record);
  },
});

/** Puts the files of a list in another order. */
const orderingOf = (list: FileList): SpaceRoute => ({
  method: 'PUT',
  path: `${addressOf(list)}-order`,
  access: 'member',
  async answer(space, asked, caller) {
    const { ids } = readBody(fileOrderSchema, asked);
    const record = toRecord(space, asked, caller);
    await orderListed(record, list, ids);
    return answerFiles(record);
  },
});

/** The pictures and the documents of a record. */
export const listRoutes: readonly SpaceRoute[] = [pictureList, documentList].flatMap((list) => [
  ...routesOf(list),
  renamingOf(list),
  orderingOf(list),
]);
