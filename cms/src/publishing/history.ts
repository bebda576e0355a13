import { type Publication, contentModels, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type Ability, hasContentRight } from '../permissions/content-rights.ts';
import { readActorNames } from './actors.ts';
import type { PublicationRow } from './publication-row.ts';
import type { Subject } from './subject.ts';
import { findUndone } from './undone.ts';

/** Lines shown of the whole history. */
const SHOWN = 10;

/** A change that took longer, in milliseconds, waited for something else than the portal: for what held it back to go. */
const LONGEST_TOLD = 3_600_000;

function durationOf({ requestedAt, settledAt }: PublicationRow): number | null {
  if (settledAt === null) return null;
  const duration = Math.max(0, Date.parse(settledAt) - Date.parse(requestedAt));
  return duration > LONGEST_TOLD ? null : duration;
}

function refreshedOf({ refreshedCount: count, refreshedPages }: PublicationRow): Publication['refreshed'] {
  return count === null ? null : { count, paths: refreshedPages?.split('\n').filter(Boolean) ?? [] };
}

function toPublication(row: PublicationRow, actor: string, undoneAt: string | null): Publication {
  return {
    id: row.id,
    action: row.action,
    state: row.state,
    model: row.subjectModel,
    documentId: row.subjectId,
    locale: row.subjectLocale,
    title: row.subjectTitle,
    actor,
    requestedAt: row.requestedAt,
    settledAt: row.settledAt,
    durationMs: durationOf(row),
    reason: row.reason,
    refreshed: refreshedOf(row),
    undoneAt,
  };
}

/** The last rows that fit, newest first. */
async function readLast(strapi: Core.Strapi, where: object, limit: number): Promise<Publication[]> {
  const rows: PublicationRow[] = await strapi.db
    .query(uidOf('publication'))
    .findMany({ where, orderBy: { id: 'desc' }, limit });
  const nameOf = await readActorNames(
    strapi,
    rows.map(({ actor }) => actor ?? ''),
  );
  const undone = await findUndone(strapi, rows);
  return rows.map((row) => toPublication(row, nameOf(row.actor ?? ''), undone.get(row.id) ?? null));
}

/** The last change of a document that concerns visitors: a saved draft counts only once it had an effect. */
export async function readLastOf(strapi: Core.Strapi, subject: Subject): Promise<Publication | null> {
  const [last] = await readLast(
    strapi,
    {
      subjectModel: subject.model,
      subjectId: subject.documentId,
      $and: [
        { $or: [{ subjectLocale: subject.locale }, { subjectLocale: null }] },
        {
          $or: [
            { action: { $in: ['publish', 'unpublish', 'delete'] } },
            { state: { $in: ['live', 'held'] } },
          ],
        },
      ],
    },
    1,
  );
  return last ?? null;
}

/** The last changes that are worth showing to someone: those of contents this person may read. */
export async function readRecent(strapi: Core.Strapi, ability: Ability): Promise<Publication[]> {
  const readable = Object.values(contentModels)
    .map(({ name }) => name)
    .filter((model) => hasContentRight(strapi, ability, 'read', { model }));
  return readLast(
    strapi,
    {
      subjectModel: { $in: [...readable, 'media', 'locale', 'site'] },
      $or: [
        { action: { $in: ['publish', 'unpublish', 'delete', 'rebuild', 'roll-back'] } },
        { action: { $in: ['media', 'locale'] }, state: 'live' },
      ],
    },
    SHOWN,
  );
}
