import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { PublicationRow } from './publication-row.ts';
import { readPublisherStatus } from './publisher-client.ts';

/** A roll-back that nothing followed: the release that visitors see, and since when. */
interface RollBack {
  readonly release: string;
  readonly at: string;
}

const withdrawals: readonly string[] = ['unpublish', 'delete'];
const orders: readonly string[] = ['rebuild', 'roll-back'];

/**
 * The roll-back after which nothing went live. What the publisher says it serves is believed first: new code ends a
 * roll-back without a row.
 */
async function readRollBack(strapi: Core.Strapi): Promise<RollBack | null> {
  const [last]: PublicationRow[] = await strapi.db.query(uidOf('publication')).findMany({
    where: { state: { $in: ['live', 'held'] }, settledAt: { $notNull: true } },
    orderBy: [{ settledAt: 'desc' }, { id: 'desc' }],
    limit: 1,
  });
  if (last?.action !== 'roll-back' || last.settledAt === null || last.release === null) return null;
  const served = (await readPublisherStatus())?.release?.id;
  return { release: served ?? last.release, at: last.settledAt };
}

/**
 * Tells whether the document of a withdrawal was on line in a release. The names of releases follow time. Without a row
 * of that time, it was unless the first change since then is its publication: it may have come without one, or its row is forgotten.
 */
async function wasShownIn(strapi: Core.Strapi, row: PublicationRow, release: string): Promise<boolean> {
  const rows: PublicationRow[] = await strapi.db.query(uidOf('publication')).findMany({
    where: {
      subjectModel: row.subjectModel,
      subjectId: row.subjectId,
      subjectLocale: row.subjectLocale,
      state: 'live',
      id: { $lt: row.id },
    },
    orderBy: [{ release: 'desc' }, { id: 'desc' }],
  });
  const last = rows.find((other) => other.release !== null && other.release <= release);
  if (last) return !withdrawals.includes(last.action);
  const next = rows.at(-1);
  return next === undefined || withdrawals.includes(next.action);
}

async function isUndone(strapi: Core.Strapi, row: PublicationRow, { release }: RollBack): Promise<boolean> {
  if (row.state !== 'live' || row.release === null || orders.includes(row.action)) return false;
  if (row.release <= release) return false;
  return !withdrawals.includes(row.action) || wasShownIn(strapi, row, release);
}

/**
 * Finds the changes that went live and that a roll-back took away again: a withdrawal only when its page came back.
 * @returns since when, by the identifier of the row.
 */
export async function findUndone(
  strapi: Core.Strapi,
  rows: readonly PublicationRow[],
): Promise<ReadonlyMap<number, string>> {
  const undone = new Map<number, string>();
  const rollBack = rows.length > 0 ? await readRollBack(strapi) : null;
  if (!rollBack) return undone;
  for (const row of rows) if (await isUndone(strapi, row, rollBack)) undone.set(row.id, rollBack.at);
  return undone;
}
