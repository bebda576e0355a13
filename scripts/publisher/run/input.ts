/** Reads all that a release depends on, and tells whether it differs from what is live. */
import { type OutboxRow, type PublishedState, mediaPaths } from '@agenda21/content-types';
import type { CmsClient } from '../../lib/cms-client.ts';
import { digestCode, digestInput } from '../releases/input-digest.ts';
import { type Mirror, mirrorMedia } from './mirror-media.ts';

export interface RunInput {
  /** Changes whose effect the state holds. */
  readonly rows: readonly OutboxRow[];
  readonly state: PublishedState;
  readonly missingMedia: Mirror['missing'];
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

/**
 * Reads the outbox, then the state: a change is written together with its row, so the state holds all rows that were read.
 * @param isFirst true for the first run of the program: media may have been replaced while it was down.
 */
export async function readInput(
  { cms, mediaFolder, codePaths, siteUrl }: InputSources,
  isFirst: boolean,
): Promise<RunInput> {
  const rows = await cms.readOutbox();
  const state = await cms.readState();
  const isMediaChanged = isFirst || rows.some(({ model }) => model === 'media');
  const media = await mirrorMedia(cms, mediaFolder, state.entries.flatMap(mediaPaths), isMediaChanged);
  const missing = [...media.missing].toSorted().join('\n');
  const codeDigest = await digestCode(codePaths);
  const digest = digestInput(state, media.signature, missing, codeDigest, siteUrl);
  return { rows, state, missingMedia: media.missing, digest, codeDigest };
}
