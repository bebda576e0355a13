/** Reads all that a release depends on: what changed only, when that is enough. */
import { type OutboxRow, type PublishedState, type RawEntry, mediaPaths } from '@agenda21/content-types';
import type { CmsClient } from '../../lib/cms-client.ts';
import { digestCode, digestInput } from '../releases/input-digest.ts';
import { remember } from '../releases/remember.ts';
import type { RunMemory } from './memory.ts';
import { type Mirror, completeMirror, describeMirror, mirrorMedia } from './mirror-media.ts';
import { areAboutDocuments, readDelta } from './read-delta.ts';
import { shareUnchanged } from './share-unchanged.ts';

export interface RunInput {
  /** Changes whose effect the state holds. */
  readonly rows: readonly OutboxRow[];
  readonly state: PublishedState;
  readonly mirror: Mirror;
  readonly digest: string;
  /** Digest of the code that makes the pages. */
  readonly codeDigest: string;
}

export interface InputSources {
  readonly cms: CmsClient;
  readonly mediaFolder: string;
  /** Files and folders of the code that makes the pages. */
  readonly codePaths: readonly string[];
  readonly siteUrl: string;
}

const mediaOf: (entry: RawEntry) => readonly string[] = remember(mediaPaths);

/** The files that entries show. */
export const mediaOfAll: (entries: readonly RawEntry[]) => ReadonlySet<string> = remember(
  (entries: readonly RawEntry[]) => new Set(entries.flatMap(mediaOf)),
);

type Found = Omit<RunInput, 'rows' | 'digest'>;

async function readWhole(
  { cms, mediaFolder, codePaths }: InputSources,
  memory: RunMemory,
  rows: readonly OutboxRow[],
  signal?: AbortSignal,
): Promise<Found> {
  const read = await cms.readState(signal);
  const state = memory.published ? shareUnchanged(read, memory.published) : read;
  // Media may have been replaced while this program was down.
  const isMediaChanged =
    !memory.hasReadWhole || memory.isRebuildOrdered || rows.some(({ model }) => model === 'media');
  const mirror = await mirrorMedia(cms, mediaFolder, [...mediaOfAll(state.entries)], isMediaChanged);
  return { state, mirror, codeDigest: await digestCode(codePaths) };
}

/** Reads what the rows are about; null when the whole state is needed. */
async function readChanged(
  { cms, mediaFolder }: InputSources,
  { published, mirror, codeDigest }: RunMemory,
  rows: readonly OutboxRow[],
): Promise<Found | null> {
  if (!published || !codeDigest) return null;
  const state = await readDelta(cms, published, rows);
  if (!state) return null;
  const before = new Set(published.entries);
  const changed = state.entries.filter((entry) => !before.has(entry));
  const wanted = [...mediaOfAll(changed)].filter((path) => !mirror.signatures.has(path));
  const newer = await mirrorMedia(cms, mediaFolder, wanted, false);
  return { state, mirror: completeMirror(mirror, newer), codeDigest };
}

/**
 * Reads the outbox, then the state: a change is written together with its row, so the state holds all rows that were read.
 * @param isWholeWanted true to read the whole state whatever the rows say.
 * @param signal gives the reading up, when nothing but a comparison is at stake.
 */
export async function readInput(
  sources: InputSources,
  memory: RunMemory,
  rows: readonly OutboxRow[],
  isWholeWanted: boolean,
  signal?: AbortSignal,
): Promise<RunInput> {
  const isDelta = !isWholeWanted && areAboutDocuments(rows);
  const found =
    (isDelta ? await readChanged(sources, memory, rows) : null) ??
    (await readWhole(sources, memory, rows, signal));
  const media = describeMirror(found.mirror, mediaOfAll(found.state.entries));
  const digest = digestInput(found.state, media, found.codeDigest, sources.siteUrl);
  return { rows, digest, ...found };
}
