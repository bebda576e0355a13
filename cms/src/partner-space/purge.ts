import { type OrganisationState, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { clearShelf } from './files/shelf.ts';
import { linkLives } from './mail-links.ts';
import { withLock } from './with-lock.ts';

const DAY_MS = 24 * 3_600_000;

/** How long what was not confirmed, or was declined, is kept, in milliseconds. */
const kept = [
  ['courriel à confirmer', linkLives.confirmation],
  ['déclinée', 90 * DAY_MS],
] as const;

const before = (now: Date, ms: number) => new Date(now.getTime() - ms).toISOString();

/**
 * Deletes the organisations that have been in a state for too long. Each is read again under its lock: it may have been
 * confirmed, or decided about, meanwhile.
 */
async function purgeOrganisations(
  strapi: Core.Strapi,
  state: OrganisationState,
  since: string,
): Promise<void> {
  const organisations = strapi.db.query(uidOf('organisation'));
  const over = { state, updatedAt: { $lt: since } };
  const rows: readonly { documentId: string }[] = await organisations.findMany({
    where: over,
    select: ['documentId'],
  });
  for (const { documentId } of rows)
    await withLock(strapi, 'organisation', { documentId }, async () => {
      if ((await organisations.count({ where: { ...over, documentId } })) === 1)
        await strapi.documents(uidOf('organisation')).delete({ documentId });
    });
}

/**
 * Deletes the requests that nobody confirmed in time, those declined ninety days ago, the invitations that are over, and
 * the files that no record shows.
 */
export async function purgeSpace(strapi: Core.Strapi, now: Date): Promise<void> {
  for (const [state, ms] of kept) await purgeOrganisations(strapi, state, before(now, ms));
  await clearShelf(strapi, new Date(now.getTime() - DAY_MS));
  await strapi.db.query(uidOf('invitation')).deleteMany({ where: { expiresAt: { $lt: now.toISOString() } } });
}
