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

/** What to ask for rows, and which documents are expected to appear or to disappear, in a language at least. */
function plan(before: PublishedState, rows: readonly OutboxRow[]) {
  const isThere = new Set(before.entries.map(documentKey));
  const keys = new Set(before.entries.map(entryKey));
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

function replaceDocuments(
  before: PublishedState,
  answer: PublishedState,
  named: ReadonlySet<string>,
): PublishedState {
  const isKept = (of: DocumentRef) => !named.has(documentKey(of));
  return {
    entries: [...before.entries.filter(isKept), ...answer.entries],
    addresses: [...before.addresses.filter(isKept), ...answer.addresses],
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
  const named = new Set([...request.documents, ...answer.entries].map(documentKey));
  const concerned = before.entries.filter((entry) => named.has(documentKey(entry)));
  if (movedDocuments(concerned, answer.entries).some((key) => !moving.has(key))) return null;
  return shareUnchanged(replaceDocuments(before, answer, named), before);
}
