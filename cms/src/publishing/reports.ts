import { type OutboxRow, type PublicationReport, settledStates, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

const publicationUid = uidOf('publication');

const isSettled = (state: string) => (settledStates as readonly string[]).includes(state);

/** Reads the rows of the outbox that are not settled, oldest first. */
export async function readOutbox(strapi: Core.Strapi): Promise<OutboxRow[]> {
  const rows = await strapi.db.query(publicationUid).findMany({
    where: { state: { $notIn: [...settledStates] } },
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
    requestedAt: row.requestedAt,
  }));
}

function settle(requestedAt: string, now: Date) {
  return { settledAt: now.toISOString(), duration: Math.max(0, now.getTime() - Date.parse(requestedAt)) };
}

/** Writes down what became of rows. A settled row is history: what is told of it later is ignored. */
export async function applyReport(strapi: Core.Strapi, report: PublicationReport, now: Date): Promise<void> {
  await strapi.db.transaction(async () => {
    for (const { id, state, reason, release } of report.rows) {
      const row = await strapi.db.query(publicationUid).findOne({ where: { id } });
      if (!row || isSettled(row.state)) continue;
      const settled = isSettled(state) ? settle(row.requestedAt, now) : {};
      await strapi.db
        .query(publicationUid)
        .update({ where: { id }, data: { state, reason, release, ...settled } });
    }
  });
}
