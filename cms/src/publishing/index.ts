import type { Core } from '@strapi/strapi';
import { readSettings } from '../env.ts';
import { watchDocuments } from './document-changes.ts';
import { watchLocales } from './locale-changes.ts';
import { watchMedia } from './media-changes.ts';
import { openOutbox } from './outbox.ts';
import { createPoke } from './poke.ts';
import { pruneOutbox } from './retention.ts';

/** Every night at 3:17. */
const PRUNE_AT = '17 3 * * *';

/** Puts the outbox under every change of public content, and keeps it from growing for ever. */
export async function startPublishing(strapi: Core.Strapi): Promise<void> {
  const settings = readSettings();
  const poke = createPoke({
    publisherUrl: settings.PUBLISHER_URL,
    secret: settings.WEBHOOK_SECRET,
    now: () => new Date(),
    warn: (message) => strapi.log.warn(message),
  });
  const outbox = openOutbox(strapi, poke);
  watchDocuments(strapi, outbox);
  watchMedia(strapi, outbox);
  watchLocales(strapi, outbox);
  await pruneOutbox(strapi, new Date());
  strapi.cron.add({
    pruneOutbox: { task: () => pruneOutbox(strapi, new Date()), options: { rule: PRUNE_AT } },
  });
}
