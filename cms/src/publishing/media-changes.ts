import type { Core } from '@strapi/strapi';
import type { Change, Outbox } from './outbox.ts';

const fileUid = 'plugin::upload.file';

interface MediaRow {
  readonly documentId: string;
  readonly name: string;
}

const toChange = (file: MediaRow): Change => ({
  action: 'media',
  model: 'media',
  documentId: file.documentId,
  locale: null,
  title: file.name,
});

/**
 * Makes every change of a media file leave its row in the outbox, in the same transaction. Of a file that is added or
 * replaced that is its row alone: to hold the database while its renditions are drawn would stop everyone else.
 */
export function watchMedia(strapi: Core.Strapi, outbox: Outbox): void {
  const files = strapi.db.query(fileUid);
  const { create, update } = files;
  files.create = (params) =>
    outbox.record(async () => {
      const file = await create(params);
      return { result: file, changes: [toChange(file)] };
    });
  files.update = (params) =>
    outbox.record(async () => {
      const file = await update(params);
      return { result: file, changes: file ? [toChange(file)] : [] };
    });
  const service = strapi.plugin('upload').service('upload') as {
    remove(file: { id: number }): Promise<unknown>;
  };
  const { remove } = service;
  service.remove = (removed) =>
    outbox.record(async () => {
      const row: MediaRow | null = await files.findOne({ where: { id: removed.id } });
      return { result: await remove(removed), changes: row ? [toChange(row)] : [] };
    });
}
