import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

/** How long the history of publications is kept, in days. */
const HISTORY_DAYS = 400;

/** How long a row that changed nothing a visitor sees is kept, in days. */
const UNCHANGED_DAYS = 30;

const DAY_MS = 86_400_000;

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();

/** Deletes the settled rows of the outbox that are too old to matter. A row that is not settled is never deleted. */
export async function pruneOutbox(strapi: Core.Strapi, now: Date): Promise<void> {
  await strapi.db.query(uidOf('publication')).deleteMany({
    where: {
      $or: [
        { state: 'unchanged', settledAt: { $lt: daysBefore(now, UNCHANGED_DAYS) } },
        { settledAt: { $lt: daysBefore(now, HISTORY_DAYS) } },
      ],
    },
  });
}
