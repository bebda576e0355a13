import type { SpaceRoute } from '../routes.ts';
import { answerFile, answerFiles, readRecordFiles, receive, toRecord } from './answer-files.ts';
import { addDocument, removeDocument, replaceDocument, requireDocument } from './change-documents.ts';

/** The documents of a record. */
export const documentRoutes: readonly SpaceRoute[] = [
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
