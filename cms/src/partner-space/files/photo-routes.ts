import type { FormValues } from '@agenda21/content-types';
import { requireOwn } from '../records/own-record.ts';
import type { SpaceRoute } from '../routes.ts';
import { answerFile, answerFiles, receive, toRecord } from './answer-files.ts';
import { type PhotoWords, putPhoto, removePhoto, renamePhoto, requirePhoto } from './change-photo.ts';
import type { ShelvedFile, StoredContent } from './shelf.ts';

const toPhotoWords = ({ alt = '', credit = '' }: FormValues): PhotoWords => ({ alt, credit });

const isShownByAll = ({ mime }: StoredContent) => /^image\/(?:jpeg|png)$/.test(mime);

/** The widest rendition that every browser shows; the picture itself when it has none. */
function chooseRendition(photo: ShelvedFile): StoredContent {
  const shown = Object.values(photo.formats ?? {}).filter(isShownByAll);
  return shown.toSorted((a, b) => b.width - a.width)[0] ?? photo;
}

/** The photograph of a record. */
export const photoRoutes: readonly SpaceRoute[] = [
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
];
