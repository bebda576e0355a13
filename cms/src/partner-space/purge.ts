import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { clearShelf } from './files/shelf.ts';
import { linkLives } from './mail-links.ts';

const DAY_MS = 24 * 3_600_000;

/** How long what was not confirmed, or was declined, is kept, in milliseconds. */
const kept = { 'courriel à confirmer': linkLives.confirmation, déclinée: 90 * DAY_MS } as const;

const before = (now: Date, ms: number) => new Date(now.getTime() - ms).toISOString();

/**
 * Deletes the requests that nobody confirmed in time, those declined ninety days ago, the invitations that are over, and
 * the files that no record shows.
 */
export async function purgeSpace(strapi: Core.Strapi, now: Date): Promise<void> {
  for (const [state, ms] of Object.entries(kept)) {
    const rows: readonly { documentId: string }[] = await strapi.db
      .query(uidOf('organisation'))
      .findMany({ where: { state, updatedAt: { $lt: before(now, ms) } }, select: ['documentId'] });
    for (const { documentId } of rows) await strapi.documents(uidOf('organisation')).delete({ documentId });
  }
  await clearShelf(strapi, new Date(now.getTime() - DAY_MS));
  await strapi.db.query(uidOf('invitation')).deleteMany({ where: { expiresAt: { $lt: now.toISOString() } } });
}
