/** Proofs about what is served: it is whole, and it is what a clean build gives. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishedState } from '@agenda21/content-types';
import { astroBuild, siteFolder } from '../../lib/build-command.ts';
import { checkRelease, listFiles } from '../gates/check-release.ts';
import { isDerived } from '../releases/derived-files.ts';
import type { PublisherFolders } from '../releases/folders.ts';
import { publicFolder, readReleaseState } from '../releases/release.ts';
import { findCurrentRelease } from '../releases/release-store.ts';
import { buildSite } from '../run/build-site.ts';

const siteUrl = 'https://portail.example';

/** Every problem of the release that is served now. */
export async function findProblemsOfCurrent(folders: PublisherFolders): Promise<readonly unknown[]> {
  const release = await findCurrentRelease(folders);
  if (!release) return ['there is no release'];
  return checkRelease(publicFolder(release.folder), await readReleaseState(release), siteUrl);
}

/** The digest of each file, compressed forms and search index aside. */
async function digestFiles(site: string): Promise<Readonly<Record<string, string>>> {
  const files = [...(await listFiles(site))].filter((file) => !isDerived(file)).toSorted();
  const digests = files.map(async (file) => {
    const bytes = await readFile(join(site, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

/** The digest of each file of the release that is served. */
export async function digestCurrent(folders: PublisherFolders): Promise<Readonly<Record<string, string>>> {
  const release = await findCurrentRelease(folders);
  return release ? digestFiles(publicFolder(release.folder)) : {};
}

/**
 * The digest of each file of a clean build of a state.
 * @param uploads the files that it shows, by their path.
 */
export async function digestCleanBuild(
  state: PublishedState,
  uploads: ReadonlyMap<string, Buffer> = new Map(),
): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'clean-build-'));
  const systemEnvironment = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  const builder = {
    command: astroBuild,
    siteFolder,
    systemEnvironment,
    timeoutMs: 60_000,
    signal: new AbortController().signal,
  };
  const outFolder = join(folder, 'public');
  const stateFile = join(folder, 'state.ndjson');
  try {
    await mkdir(join(folder, 'uploads'));
    for (const [path, bytes] of uploads) await writeFile(join(folder, path), bytes);
    await buildSite(builder, state, { stateFile, mediaFolder: folder, siteUrl, outFolder });
    return await digestFiles(outFolder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
