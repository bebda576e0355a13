import type { SpaceRoute } from '../routes.ts';
import { answerFiles, answerShown, readRecordFiles, receive, toRecord } from './answer-files.ts';
import { putPhoto, removePhoto, renamePhoto, requirePhoto } from './change-photo.ts';

/** The photograph of a record: it is read with the other data of its organisation, though this is closed. */
export const photoRoutes: readonly SpaceRoute[] = [
  {
    method: 'GET',
    path: '/records/:id/photo',
    access: 'own-data',
    async answer(space, asked, caller) {
      const files = await readRecordFiles(toRecord(space, asked, caller));
      return answerShown(space, requirePhoto(files));
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
        keep: (file, words) => putPhoto(record, file, words),
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
      await renamePhoto(record, asked.values);
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
];
