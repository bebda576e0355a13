import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { monthsBefore } from '../months-before.ts';
import { keptMonths, readPortalSettings } from './portal-settings.ts';

async function purgeFiles(folder: string, before: Date): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });
  for (const name of names.filter((file) => file.endsWith('.eml'))) {
    const file = path.join(folder, name);
    if ((await stat(file)).mtime < before) await rm(file, { force: true });
  }
}

/** Deletes as a person would, one by one: what was prepared from a message goes with it. */
async function deleteReceived(strapi: Core.Strapi, before: Date): Promise<void> {
  const messages = strapi.documents(uidOf('message'));
  const old = await strapi.db
    .query(uidOf('message'))
    .findMany({ select: ['documentId'], where: { createdAt: { $lt: before } } });
  for (const { documentId } of old as { documentId: string }[])
    await messages
      .delete({ documentId })
      .catch((error: unknown) =>
        strapi.log.error(`A message that is kept too long cannot be deleted: ${error}`),
      );
}

/**
 * Deletes the messages that were received longer ago than they are kept, whatever their state, with the contributions
 * that were prepared from them and are not published, and the e-mails that were written as files.
 */
export async function purgeMessages(strapi: Core.Strapi, mailFolder: string, now: Date): Promise<void> {
  const before = monthsBefore(now, keptMonths(await readPortalSettings(strapi)));
  await deleteReceived(strapi, before);
  await purgeFiles(mailFolder, before);
}
