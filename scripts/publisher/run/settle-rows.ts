/** What became of each change of the outbox. Pure. */
import type { OutboxRow, PublicationReport, RawEntry } from '@agenda21/content-types';
import type { ReleaseRecord } from '../releases/release.ts';
import { reasons } from './reasons.ts';

type ReportRow = PublicationReport['rows'][number];

type Subject = Pick<RawEntry, 'model' | 'documentId' | 'locale'>;

/** A row without a language speaks of its document in all of them. */
function isAbout(row: OutboxRow, subject: Subject): boolean {
  return (
    row.model === subject.model &&
    row.documentId === subject.documentId &&
    (row.locale === null || subject.locale === null || row.locale === subject.locale)
  );
}

const publicActions: readonly OutboxRow['action'][] = ['publish', 'unpublish', 'delete'];

/** The model of the rows that are about files or languages, whose effect shows in other documents. */
const sharedSubjects: readonly string[] = ['media', 'locale'];

/**
 * Settles a row once a release shows the state that holds its change.
 * @param changed what the release changed, present, new or removed; empty when the release was live already.
 */
export function settleRow(
  row: OutboxRow,
  { id, held }: ReleaseRecord,
  changed: readonly Subject[],
): ReportRow {
  const problem = held.find((entry) => isAbout(row, entry));
  if (problem && row.action === 'publish') {
    return { id: row.id, state: 'held', reason: problem.reason, release: id, refreshed: null };
  }
  const isShown =
    publicActions.includes(row.action) ||
    changed.some((subject) => isAbout(row, subject)) ||
    (sharedSubjects.includes(row.model) && changed.length > 0);
  const release = isShown ? id : null;
  return { id: row.id, state: isShown ? 'live' : 'unchanged', reason: null, release, refreshed: null };
}

/** Says of a change that a roll-back keeps off the portal that it waits: the next release will settle it. */
export function deferRow({ id }: OutboxRow): ReportRow {
  return { id, state: 'queued', reason: reasons.rolledBack(), release: null, refreshed: null };
}
