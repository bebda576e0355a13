import type { Core } from '@strapi/strapi';
import { readSettings } from '../env.ts';
import { pruneShares } from '../previews/shared-previews.ts';
import { watchDocuments } from './document-changes.ts';
import { watchLocales } from './locale-changes.ts';
import { watchMedia } from './media-changes.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { createPoke } from './poke.ts';
import { pruneOutbox } from './retention.ts';
import { openScreenRoutes } from './screens/routes.ts';

/** Every night at 3:17. */
const PRUNE_AT = '17 3 * * *';

async function prune(strapi: Core.Strapi): Promise<void> {
  await pruneOutbox(strapi, new Date());
  await pruneShares(strapi, new Date());
}

/** Puts the outbox under every change of public content, and keeps it from growing for ever. */
export async function startPublishing(strapi: Core.Strapi): Promise<Outbox> {
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
  openScreenRoutes(strapi, outbox);
  await prune(strapi);
  strapi.cron.add({ prunePublishing: { task: () => prune(strapi), options: { rule: PRUNE_AT } } });
  return outbox;
}
