import { type ReviewQueue, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

const waiting = { state: 'demandée' } as const;

/** The confirmed requests of accounts that nobody has decided about, and when the oldest one was made. */
export async function readWaitingRequests(
  strapi: Core.Strapi,
): Promise<NonNullable<ReviewQueue['requests']>> {
  const organisations = strapi.db.query(uidOf('organisation'));
  const oldest: { createdAt: string } | null = await organisations.findOne({
    where: waiting,
    orderBy: { createdAt: 'asc' },
  });
  return { count: await organisations.count({ where: waiting }), since: oldest?.createdAt ?? null };
}
