/** Makes a release in the building folder: the site, its compressed forms, what it was built from, its record. */
import { writeFile } from 'node:fs/promises';
import { type PublishedState, emptyState } from '@agenda21/content-types';
import { checkRelease } from '../gates/check-release.ts';
import { precompress } from '../releases/precompress.ts';
import {
  type Release,
  type ReleaseRecord,
  publicFolder,
  readReleaseState,
  recordFile,
  releaseId,
  stateFile,
} from '../releases/release.ts';
import { makeBuildingFolder } from '../releases/release-store.ts';
import { reuseUnchanged } from '../releases/reuse-unchanged.ts';
import { syncTree } from '../releases/sync-to-disk.ts';
import { buildSite, writeState } from './build-site.ts';
import type { RunInput } from './input.ts';
import { attemptIn, makeSite } from './make-site.ts';
import type { Workshop } from './workshop.ts';

/** A finished release, still in the building folder, and the state it shows. */
export interface FinishedRelease {
  readonly release: Release;
  readonly state: PublishedState;
}

/** The state that is live; empty before the first release. */
export async function readLastGood(live: Release | null): Promise<PublishedState> {
  return live ? readReleaseState(live) : emptyState;
}

/**
 * Makes a release of an input.
 * @throws RunFault, OrphanedEntriesError or an error of the disk; the live release is not touched.
 */
export async function makeRelease(
  workshop: Workshop,
  input: RunInput,
  live: Release | null,
): Promise<FinishedRelease> {
  const { folders, builder, siteUrl, now, enter } = workshop;
  const startedAt = now();
  const id = releaseId(startedAt, input.digest);
  const folder = await makeBuildingFolder(folders, id);
  const site = publicFolder(folder);
  const lastGood = await readLastGood(live);

  const files = { stateFile: stateFile(folder), mediaFolder: folders.media, siteUrl, outFolder: site };
  const attempt = attemptIn(
    site,
    (state) => {
      enter('build');
      return buildSite(builder, state, files);
    },
    (state) => checkRelease(site, state, siteUrl),
  );
  const { state, held } = await makeSite(input, lastGood, live?.record.held ?? [], attempt);

  enter('compress');
  await precompress(site, await reuseUnchanged(site, live && publicFolder(live.folder)));

  enter('record');
  await writeState(stateFile(folder), state);
  const durationMs = now().getTime() - startedAt.getTime();
  const record: ReleaseRecord = {
    id,
    madeAt: now().toISOString(),
    durationMs,
    inputDigest: input.digest,
    codeDigest: input.codeDigest,
    held: [...held],
  };
  await writeFile(recordFile(folder), `${JSON.stringify(record, null, 2)}\n`);

  enter('sync');
  await syncTree(folder);
  return { release: { folder, record }, state };
}
