import type { SpaceRoute } from '../routes.ts';
import { answerFiles, answerShown, readRecordFiles, receive, toRecord } from './answer-files.ts';
import { addListed, removeListed, renameListed, replaceListed, requireListed } from './change-list.ts';
import { type FileList, documentList, pictureList } from './file-lists.ts';

const addressOf = ({ name }: FileList) => `/records/:id/${name}`;

/** Adds, reads, replaces and removes the files of a list. */
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
    access: 'member',
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

/** The pictures and the documents of a record. */
export const listRoutes: readonly SpaceRoute[] = [
  ...routesOf(pictureList),
  renamingOf(pictureList),
  ...routesOf(documentList),
];
