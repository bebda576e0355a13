/** Reads from the cms only what the rows of the outbox are about. */
import {
  type DocumentRef,
  type OutboxRow,
  type PublishedState,
  type RawEntry,
  entriesRequestSchema,
  entryKey,
} from '@agenda21/content-types';
import type { CmsClient } from '../../lib/cms-client.ts';
import { linksOf } from './links.ts';
import { shareUnchanged } from './share-unchanged.ts';

const documentKey = ({ model, documentId }: DocumentRef) => `${model}/${documentId}`;
const refOf = ({ model, documentId }: DocumentRef): DocumentRef => ({ model, documentId });

/** Rows about something else than documents concern any page. */
const shared: readonly string[] = ['media', 'locale', 'site'];

/** Tells whether rows are about documents only. */
export function areAboutDocuments(rows: readonly OutboxRow[]): boolean {
  return rows.length > 0 && rows.every(({ model }) => !shared.includes(model));
}

function unique(documents: readonly DocumentRef[]): DocumentRef[] {
  return [...new Map(documents.map((document) => [documentKey(document), refOf(document)])).values()];
}

/** What is about some documents, and the rest in its order. Identifiers are compared first: most are of no concern. */
function partBy<T extends DocumentRef>(all: readonly T[], documents: readonly DocumentRef[]) {
  const ids = new Set(documents.map(({ documentId }) => documentId));
  const keys = new Set(documents.map(documentKey));
  const isConcerned = (of: T) => ids.has(of.documentId) && keys.has(documentKey(of));
  return { concerned: all.filter(isConcerned), rest: all.filter((of) => !isConcerned(of)) };
}

/** What to ask for rows, and which documents are expected to appear or to disappear, in a language at least. */
function plan(before: PublishedState, rows: readonly OutboxRow[]) {
  const { concerned } = partBy(before.entries, rows);
  const isThere = new Set(concerned.map(documentKey));
  const keys = new Set(concerned.map(entryKey));
  const isNew = (row: OutboxRow) => row.action === 'publish' && !keys.has(entryKey(row));
  const isLeaving = (row: OutboxRow) =>
    (row.action === 'unpublish' || row.action === 'delete') && isThere.has(documentKey(row));
  const leaving = new Set(rows.filter(isLeaving).map(({ documentId }) => documentId));
  const linking =
    leaving.size === 0 ? [] : before.entries.filter((entry) => linksOf(entry).some((id) => leaving.has(id)));
  const targets = unique(rows.filter(isNew));
  const moving = new Set([...targets.map(documentKey), ...rows.filter(isLeaving).map(documentKey)]);
  return { request: { documents: unique([...rows, ...linking]), targets }, moving };
}

/**
 * The state with what the cms answered about some documents in the place of what it held about them. Its day stays: what
 * a new day changes would delay the publication.
 */
function replaceDocuments(before: PublishedState, answer: PublishedState, named: readonly DocumentRef[]) {
  const entries = partBy(before.entries, named);
  const addresses = partBy(before.addresses, named);
  const shared = shareUnchanged(answer, { entries: entries.concerned, addresses: addresses.concerned });
  const isMoved = shared.addresses !== addresses.concerned;
  return {
    replaced: entries.concerned,
    state: {
      today: before.today,
      entries: [...entries.rest, ...shared.entries],
      addresses: isMoved ? [...addresses.rest, ...answer.addresses] : before.addresses,
    },
  };
}

/** The documents of which an entry appeared or disappeared. */
function movedDocuments(before: readonly RawEntry[], after: readonly RawEntry[]): readonly string[] {
  const [had, has] = [new Set(before.map(entryKey)), new Set(after.map(entryKey))];
  return [
    ...before.filter((entry) => !has.has(entryKey(entry))),
    ...after.filter((entry) => !had.has(entryKey(entry))),
  ].map(documentKey);
}

/**
 * Reads the published state again where rows say that it changed.
 * @param before the whole state as it was last read.
 * @returns null when that is not enough, because documents appeared or disappeared that no row told of.
 * @throws CmsError when the cms cannot be asked.
 */
export async function readDelta(
  cms: CmsClient,
  before: PublishedState,
  rows: readonly OutboxRow[],
): Promise<PublishedState | null> {
  const { request, moving } = plan(before, rows);
  if (!entriesRequestSchema.safeParse(request).success) return null;
  const answer = await cms.readEntries(request);
  const { state, replaced } = replaceDocuments(before, answer, [...request.documents, ...answer.entries]);
  return movedDocuments(replaced, answer.entries).every((key) => moving.has(key)) ? state : null;
}
