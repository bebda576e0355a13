/** Proofs about what is served: it is whole, and it is what a clean build gives. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PublishedState, publisherStatusSchema } from '@agenda21/content-types';
import { checkRelease } from '../gates/check-release.ts';
import type { PublisherFolders } from '../releases/folders.ts';
import { publicFolder, readReleaseState } from '../releases/release.ts';
import { findCurrentRelease } from '../releases/release-store.ts';
import { buildSite } from '../run/build-site.ts';
import { waitUntil } from './wait-until.ts';
import { type SiteDigests, digestFolder, realBuilder, siteUrl } from './clean-render.ts';

/** Every problem of the release that is served now. */
export async function findProblemsOfCurrent(folders: PublisherFolders): Promise<readonly unknown[]> {
  const release = await findCurrentRelease(folders);
  if (!release) return ['there is no release'];
  return checkRelease(publicFolder(release.folder), await readReleaseState(release), siteUrl);
}

/** Waits until the files of open data are made: they come after the rest. */
export async function untilDataMade(publisherUrl: string): Promise<void> {
  await waitUntil('the open data is made', async () => {
    const status = await fetch(new URL('/status.json', publisherUrl));
    return publisherStatusSchema.parse(await status.json()).openData.waiting === 0;
  });
}

/** The digest of each file of the release that is served. */
export async function digestCurrent(folders: PublisherFolders): Promise<SiteDigests> {
  const release = await findCurrentRelease(folders);
  return release ? digestFolder(publicFolder(release.folder)) : {};
}

/**
 * The digest of each file of a clean build of a state by the stock tool.
 * @param uploads the files that it shows, by their path.
 */
export async function digestCleanBuild(
  state: PublishedState,
  uploads: ReadonlyMap<string, Buffer> = new Map(),
): Promise<SiteDigests> {
  const folder = await mkdtemp(join(tmpdir(), 'clean-build-'));
  const outFolder = join(folder, 'public');
  const stateFile = join(folder, 'state.ndjson');
  try {
    await mkdir(join(folder, 'uploads'));
    for (const [path, bytes] of uploads) await writeFile(join(folder, path), bytes);
    const failures = await buildSite(realBuilder, state, {
      stateFile,
      mediaFolder: folder,
      siteUrl,
      outFolder,
    });
    if (failures.length > 0) throw new Error(JSON.stringify(failures));
    return await digestFolder(outFolder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
