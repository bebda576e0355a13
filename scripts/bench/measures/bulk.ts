/** Bulk publish: drafts of one model published by one press of the button, until the last page is served. */
import type { Edit } from './edits.ts';
import { now } from './poll.ts';
import { readPublication } from './served.ts';
import { type BenchSite, waitForQuiet, waitForWord } from './site.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Times in milliseconds. */
export interface Bulk {
  /** How many documents each lot has. */
  readonly documents: number;
  /** From the last outbox row of the lot, written in its transaction just before its commit. */
  readonly fromCommit: Spread;
  readonly fromPress: Spread;
}

/** Waits for the pages in turn: the wait for the last one ends when all are served. */
async function waitForAll(siteUrl: string, edits: readonly Edit[]): Promise<number> {
  let servedAt = 0;
  for (const { path, marker } of edits) servedAt = await waitForWord(`${siteUrl}${path}`, marker);
  return servedAt;
}

async function publishLot(site: BenchSite, edits: readonly Edit[]) {
  const [first] = edits;
  if (!first) throw new RangeError('A lot has at least one document.');
  for (const { document, values } of edits) await site.editor.save(document, values);
  await waitForQuiet(site.siteUrl, site.cms);
  const pressedAt = now();
  const identifiers = edits.map(({ document }) => document.documentId);
  const [servedAt] = await Promise.all([
    waitForAll(site.siteUrl, edits),
    site.editor.publishMany(first.document.model, identifiers),
  ]);
  await waitForQuiet(site.siteUrl, site.cms);
  const rows = await Promise.all(edits.map(({ document }) => readPublication(site, document)));
  const committedAt = Math.max(...rows.map((row) => row.committedAt));
  return { fromCommit: servedAt - committedAt, fromPress: servedAt - pressedAt };
}

/**
 * Publishes lots one after the other.
 * @param lots edits of documents of one model each.
 * @param progress is told how many lots are served.
 */
export async function measureBulk(
  site: BenchSite,
  lots: readonly (readonly Edit[])[],
  progress: (done: number) => void,
): Promise<Bulk> {
  const samples: Awaited<ReturnType<typeof publishLot>>[] = [];
  for (const lot of lots) {
    samples.push(await publishLot(site, lot));
    progress(samples.length);
  }
  return {
    documents: lots[0]?.length ?? 0,
    fromCommit: spreadOf(samples.map(({ fromCommit }) => fromCommit)),
    fromPress: spreadOf(samples.map(({ fromPress }) => fromPress)),
  };
}
