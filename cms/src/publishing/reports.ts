import { type OutboxRow, type PublicationReport, settledStates, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

const publicationUid = uidOf('publication');

/** Rows written at once: a database takes only so many values in one query. */
const CHUNK = 5000;

/** Rows that the publisher has yet to settle. */
const isOpen = { settledAt: null };

/** Reads the rows of the outbox that are not settled, oldest first. A roll-back is settled by who ordered it. */
export async function readOutbox(strapi: Core.Strapi): Promise<OutboxRow[]> {
  const rows = await strapi.db.query(publicationUid).findMany({
    where: { ...isOpen, action: { $ne: 'roll-back' } },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    batch: row.batch,
    action: row.action,
    model: row.subjectModel,
    documentId: row.subjectId,
    locale: row.subjectLocale,
    state: row.state,
    reason: row.reason,
    requestedAt: row.requestedAt,
  }));
}

type Told = PublicationReport['rows'][number];

const outcomeOf = ({ id: _, ...outcome }: Told) => JSON.stringify(outcome);

function toColumns({ state, reason, release, refreshed }: Told, now: Date) {
  return {
    state,
    reason,
    release,
    refreshedCount: refreshed?.count ?? null,
    refreshedPages: refreshed?.paths.join('\n') ?? null,
    ...((settledStates as readonly string[]).includes(state) ? { settledAt: now.toISOString() } : {}),
  };
}

/** Writes what is told of rows, in one query for all those of which the same is told. */
async function writeOutcomes(strapi: Core.Strapi, rows: readonly Told[], now: Date): Promise<void> {
  for (const alike of Map.groupBy(rows, outcomeOf).values()) {
    const [told] = alike;
    if (!told) continue;
    const where = { id: { $in: alike.map(({ id }) => id) }, ...isOpen };
    await strapi.db.query(publicationUid).updateMany({ where, data: toColumns(told, now) });
  }
}

interface OpenRow {
  readonly id: number;
  readonly action: OutboxRow['action'];
  readonly state: OutboxRow['state'];
  readonly subjectModel: string;
  readonly subjectId: string;
  readonly subjectLocale: string | null;
}

const ofDocument: readonly OutboxRow['action'][] = ['publish', 'unpublish', 'delete'];

/** Tells whether a row says something newer than another one of the same document. */
const isNewer = (row: OpenRow, than: OpenRow) =>
  row.id > than.id &&
  row.subjectModel === than.subjectModel &&
  (row.subjectLocale === null || row.subjectLocale === than.subjectLocale) &&
  ofDocument.includes(row.action);

const waitingStates: readonly OutboxRow['state'][] = ['queued', 'building', 'failed'];

/** Settles the held rows whose document was published again or withdrawn since, once it is known what came of that. */
async function settleOutdated(strapi: Core.Strapi, told: readonly Told[], now: Date): Promise<void> {
  const query = strapi.db.query(publicationUid);
  if ((await query.count({ where: { ...isOpen, state: 'held' } })) === 0) return;
  const open: OpenRow[] = await query.findMany({ where: isOpen });
  const ended = new Set(told.filter(({ state }) => !waitingStates.includes(state)).map(({ id }) => id));
  const bySubject = Map.groupBy(
    open.filter(({ id }) => ended.has(id)),
    ({ subjectId }) => subjectId,
  );
  const isOutdated = (row: OpenRow) =>
    row.state === 'held' && bySubject.get(row.subjectId)?.some((other) => isNewer(other, row));
  const outdated = open.filter(isOutdated).map(({ id }) => id);
  if (outdated.length === 0) return;
  await query.updateMany({ where: { id: { $in: outdated } }, data: { settledAt: now.toISOString() } });
}

/** Writes down what became of rows. A settled row is history: what is told of it later is ignored. */
export async function applyReport(
  strapi: Core.Strapi,
  { rows }: PublicationReport,
  now: Date,
): Promise<void> {
  await strapi.db.transaction(async () => {
    await settleOutdated(strapi, rows, now);
    for (let at = 0; at < rows.length; at += CHUNK) {
      await writeOutcomes(strapi, rows.slice(at, at + CHUNK), now);
    }
  });
}
