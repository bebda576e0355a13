/** Publish → served: from the commit in Strapi to the new bytes of the page over HTTP. */
import type { Document, Target } from '../laboratory/editor.ts';
import type { Edit } from './edits.ts';
import { now } from './poll.ts';
import { type BenchSite, waitForQuiet, waitForWord } from './site.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Times in milliseconds. */
export interface Served {
  /** From the outbox row, written in the transaction of the publication just before its commit. */
  readonly fromCommit: Spread;
  /** From the press of the button: what Strapi takes to save and publish is in it. */
  readonly fromPress: Spread;
  /** What the panel of the document told its editor, from the same row. */
  readonly told: Spread;
}

/**
 * The instant of the outbox row of the last publication of a document, and how long it took for its editor.
 * @throws Error when its editor is not told that it is live.
 */
export async function readPublication({ editor }: BenchSite, document: Document) {
  const { last } = await editor.readStanding(document);
  if (last?.state !== 'live' || last.durationMs === null) {
    throw new Error(`${document.model} ${document.documentId} is served but told to be ${last?.state}.`);
  }
  return { committedAt: Date.parse(last.requestedAt), toldMs: last.durationMs };
}

async function publishOne(site: BenchSite, edit: Edit<Target>) {
  await waitForQuiet(site.siteUrl, site.cms);
  const pressedAt = now();
  const [servedAt, document] = await Promise.all([
    waitForWord(`${site.siteUrl}${edit.path}`, edit.marker),
    site.editor.publish(edit.document, edit.values),
  ]);
  await waitForQuiet(site.siteUrl, site.cms);
  const { committedAt, toldMs } = await readPublication(site, document);
  return { fromCommit: servedAt - committedAt, fromPress: servedAt - pressedAt, told: toldMs };
}

/**
 * Publishes edits, or new documents, one after the other.
 * @param progress is told how many are served.
 */
export async function measureServed(
  site: BenchSite,
  edits: readonly Edit<Target>[],
  progress: (done: number) => void,
): Promise<Served> {
  const samples: Awaited<ReturnType<typeof publishOne>>[] = [];
  for (const edit of edits) {
    samples.push(await publishOne(site, edit));
    progress(samples.length);
  }
  return {
    fromCommit: spreadOf(samples.map(({ fromCommit }) => fromCommit)),
    fromPress: spreadOf(samples.map(({ fromPress }) => fromPress)),
    told: spreadOf(samples.map(({ told }) => told)),
  };
}
