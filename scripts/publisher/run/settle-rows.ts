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

const publicActions: readonly OutboxRow['action'][] = ['publish', 'unpublish', 'delete', 'rebuild'];

/** The model of the rows that are about files or languages, whose effect shows in other documents. */
const sharedSubjects: readonly string[] = ['media', 'locale'];

/** Most pages that a report names. */
const MOST_NAMED = 20;

/** What became live. */
export interface Outcome {
  readonly record: ReleaseRecord;
  /** The entries that changed, present, new or removed; empty when all was live already. */
  readonly changed: readonly Subject[];
  /** How many files were made anew or removed, pages among them. */
  readonly files: number;
  /** The paths of the pages that were made anew or removed. */
  readonly pages: readonly string[];
  /** The paths of the pages of an entry, before or now. */
  readonly pagesOf: (row: OutboxRow) => ReadonlySet<string>;
}

function nameRefreshed(row: OutboxRow, { pages, pagesOf }: Outcome): ReportRow['refreshed'] {
  const own = pagesOf(row);
  const ordered = [...pages.filter((page) => own.has(page)), ...pages.filter((page) => !own.has(page))];
  return { count: pages.length, paths: ordered.slice(0, MOST_NAMED) };
}

/** Settles a row once a release shows the state that holds its change. */
export function settleRow(row: OutboxRow, outcome: Outcome): ReportRow {
  const { changed, record } = outcome;
  const { id, held } = record;
  const problem = held.find((entry) => isAbout(row, entry));
  if (problem && row.action === 'publish') {
    return { id: row.id, state: 'held', reason: problem.reason, release: id, refreshed: null };
  }
  const isShown =
    publicActions.includes(row.action) ||
    changed.some((subject) => isAbout(row, subject)) ||
    (sharedSubjects.includes(row.model) && changed.length + outcome.files > 0);
  const release = isShown ? id : null;
  const state = isShown ? 'live' : 'unchanged';
  const refreshed = isShown ? nameRefreshed(row, outcome) : null;
  return { id: row.id, state, reason: null, release, refreshed };
}

/** Settles the rows that were held before: tells only what is new of them. */
export function settleHeld(rows: readonly OutboxRow[], outcome: Outcome): ReportRow[] {
  const settled = rows.map((row) => ({ row, told: settleRow(row, outcome) }));
  return settled
    .filter(({ row, told }) => told.state !== 'held' || told.reason !== row.reason)
    .map(({ told }) => told);
}

/** What the cms is told: of each change that was read, and of those that were held before when there is news. */
export function settleAll(
  rows: readonly OutboxRow[],
  held: readonly OutboxRow[],
  outcome: Outcome,
): ReportRow[] {
  return [...rows.map((row) => settleRow(row, outcome)), ...settleHeld(held, outcome)];
}

/** The outcome for rows whose changes were live already. */
export function alreadyLive(record: ReleaseRecord): Outcome {
  return { record, changed: [], files: 0, pages: [], pagesOf: () => new Set() };
}

/** Says of a change that a roll-back keeps off the portal that it waits: the next release will settle it. */
export function deferRow({ id }: OutboxRow): ReportRow {
  return { id, state: 'queued', reason: reasons.rolledBack(), release: null, refreshed: null };
}
