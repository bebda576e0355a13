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

type Method = (...values: readonly unknown[]) => Promise<unknown>;

const idOf = (given: unknown) =>
  typeof given === 'object' && given !== null ? (given as { id: unknown }).id : given;

/**
 * Makes every change of a media file leave its row in the outbox, in the same transaction. For a new file that is
 * its insertion alone: to hold the database while its renditions are drawn would stop everyone else.
 */
export function watchMedia(strapi: Core.Strapi, outbox: Outbox): void {
  const service = strapi.plugin('upload').service('upload') as Record<string, Method>;
  for (const name of ['updateFileInfo', 'replace', 'remove'] as const) {
    const method = service[name];
    if (!method) throw new Error(`Strapi's upload service has no "${name}" any more: see media-changes.ts.`);
    service[name] = (...values) =>
      outbox.record(async () => {
        const file: MediaRow | null = await strapi.db
          .query(fileUid)
          .findOne({ where: { id: idOf(values[0]) } });
        return { result: await method(...values), changes: file ? [toChange(file)] : [] };
      });
  }
  const files = strapi.db.query(fileUid);
  const insert = files.create;
  files.create = (params) =>
    outbox.record(async () => {
      const file = await insert(params);
      return { result: file, changes: [toChange(file)] };
    });
}
