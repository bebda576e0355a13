/** A release: one complete built site, with what it was built from. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PublishedState, fromLines } from '@agenda21/content-types';
import { replayChanges } from './change-log.ts';
import { z } from 'zod';

const heldEntrySchema = z.strictObject({
  model: z.string(),
  documentId: z.string(),
  locale: z.string().nullable(),
  /** Why, in French, for the editor. */
  reason: z.string(),
  /** Digest of what broke the portal, when that is why: while it is the same, it is not tried again. */
  brokenBy: z.string().optional(),
});

/** A document kept back, and why. */
export type HeldEntry = z.infer<typeof heldEntrySchema>;

const releaseRecordSchema = z.strictObject({
  id: z.string(),
  madeAt: z.iso.datetime(),
  /** Time the whole run took, in milliseconds. */
  durationMs: z.int(),
  /** Identifies all that the release depends on: state, media, code, address of the portal. */
  inputDigest: z.string(),
  /** Identifies the code that made the pages. */
  codeDigest: z.string().optional(),
  held: z.array(heldEntrySchema),
});

export type ReleaseRecord = z.infer<typeof releaseRecordSchema>;

export interface Release {
  readonly folder: string;
  readonly record: ReleaseRecord;
}

export const publicFolder = (release: string) => join(release, 'public');
export const stateFile = (release: string) => join(release, 'state.ndjson');
export const changesFile = (release: string) => join(release, 'changes.ndjson');
/** What the main search index of the release holds. */
export const searchMapFile = (release: string) => join(release, 'search-map.json');
export const recordFile = (release: string) => join(release, 'release.json');

/** Names a release after its instant and its input: `20261003T101112345Z-1a2b3c4d`. */
export function releaseId(now: Date, inputDigest: string): string {
  return `${now.toISOString().replaceAll(/[-:.]/g, '')}-${inputDigest.slice(0, 8)}`;
}

/** Reads a release from its folder; null when it is not a whole one. */
export async function readRelease(folder: string): Promise<Release | null> {
  try {
    return {
      folder,
      record: releaseRecordSchema.parse(JSON.parse(await readFile(recordFile(folder), 'utf8'))),
    };
  } catch {
    return null;
  }
}

/** The state a release shows: what was held back is already replaced by its last good version. */
export async function readReleaseState({ folder }: Release): Promise<PublishedState> {
  const made = fromLines(await readFile(stateFile(folder), 'utf8'));
  const log = await readFile(changesFile(folder), 'utf8').catch(() => '');
  return replayChanges(made, log);
}
