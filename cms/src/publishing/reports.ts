import { type OutboxRow, type PublicationReport, settledStates, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

const publicationUid = uidOf('publication');

/** Rows that the publisher has yet to settle. */
const isOpen = { settledAt: null };

/** Reads the rows of the outbox that are not settled, oldest first. */
export async function readOutbox(strapi: Core.Strapi): Promise<OutboxRow[]> {
  const rows = await strapi.db.query(publicationUid).findMany({ where: isOpen, orderBy: { id: 'asc' } });
  return rows.map((row) => ({
    id: row.id,
    batch: row.batch,
    action: row.action,
    model: row.subjectModel,
    documentId: row.subjectId,
    locale: row.subjectLocale,
    state: row.state,
    requestedAt: row.requestedAt,
  }));
}

type Told = PublicationReport['rows'][number];

/** The rows of which the same is told, together: one write for all of them. */
function groupByOutcome(rows: readonly Told[]): { outcome: Omit<Told, 'id'>; ids: number[] }[] {
  const groups = new Map<string, { outcome: Omit<Told, 'id'>; ids: number[] }>();
  for (const { id, ...outcome } of rows) {
    const key = JSON.stringify(outcome);
    const group = groups.get(key) ?? { outcome, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function toColumns({ state, reason, release, refreshed }: Omit<Told, 'id'>, now: Date) {
  return {
    state,
    reason,
    release,
    refreshedCount: refreshed?.count ?? null,
    refreshedPages: refreshed?.paths.join('\n') ?? null,
    ...((settledStates as readonly string[]).includes(state) ? { settledAt: now.toISOString() } : {}),
  };
}

/** Writes down what became of rows. A settled row is history: what is told of it later is ignored. */
export async function applyReport(strapi: Core.Strapi, report: PublicationReport, now: Date): Promise<void> {
  await strapi.db.transaction(async () => {
    for (const { outcome, ids } of groupByOutcome(report.rows)) {
      await strapi.db
        .query(publicationUid)
        .updateMany({ where: { id: { $in: ids }, ...isOpen }, data: toColumns(outcome, now) });
    }
  });
}
