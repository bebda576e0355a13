/** Puts made pages in place: inside the release that is served, or in a new one when much differs. */
import { existsSync } from 'node:fs';
import { rename, rm, writeFile, mkdir, copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type PublishedState, type StateChange, sections } from '@agenda21/content-types';
import { type FlushPlan, type FlushedFiles, confirmFlush, doFlush } from '../flush/flush.ts';
import { stagedFolder, undoFlush } from '../flush/journal.ts';
import { listFiles } from '../gates/check-release.ts';
import { pagePathOf } from '../gates/page-problem.ts';
import { toLogLine } from '../releases/change-log.ts';
import { compressedEnds } from '../releases/compress.ts';
import { linkTree } from '../releases/link-tree.ts';
import {
  type Release,
  type ReleaseRecord,
  publicFolder,
  recordFile,
  searchMapFile,
  stateFile,
} from '../releases/release.ts';
import { makeBuildingFolder } from '../releases/release-store.ts';
import { syncTree } from '../releases/sync-to-disk.ts';
import { writeState } from './build-site.ts';
import type { MadePages } from './make-pages.ts';
import type { RunMemory } from './memory.ts';
import { RunFault } from './run-fault.ts';
import type { Showcase } from './showcase.ts';
import type { Workshop } from './workshop.ts';

/** A change of this many files is put in place in the release that is served, however small the site. */
const SMALL_CHANGE = 200;

/** Beyond this part of the files, a new release is made. */
const LARGE_PART = 0.3;

/** Tells whether pages go into a new release rather than into the one that is served. */
export function wantsNewRelease(
  { writes, removals, tree }: MadePages,
  live: Release | null,
  codeDigest: string,
): boolean {
  if (live?.record.codeDigest !== codeDigest) return true;
  return writes.length + removals.length > Math.max(SMALL_CHANGE, tree.size * LARGE_PART);
}

/** A page to ask for to see that a change is served; null when none changed. */
function choosePage(files: readonly string[]): string | null {
  const pages = files.filter((file) => file.endsWith('/index.html'));
  return pages.find((file) => pagePathOf(file).split('/').length > 3) ?? pages[0] ?? null;
}

/** Asks over HTTP for a page that was written, or for one that was removed. */
async function isServed(showcase: Showcase, { writes, removals, tree }: MadePages): Promise<boolean> {
  const page = choosePage(writes);
  if (page) return showcase.probe({ path: pagePathOf(page), digest: tree.get(page) ?? null });
  const gone = choosePage(removals);
  return gone === null || showcase.probe({ path: pagePathOf(gone), digest: null });
}

/** A change of the live release. */
export interface LiveChange {
  readonly live: Release;
  readonly made: MadePages;
  /** What the release becomes. */
  readonly record: ReleaseRecord;
  /** Where the new files are staged. */
  readonly flush: string;
  /** What changes in the state that it shows. */
  readonly change: StateChange;
  readonly lastGood: PublishedState;
}

/** What an undone flush left of the files that it touched. */
function afterUndo({ folder }: Release, { added, removed }: FlushedFiles): FlushedFiles {
  const touched = [...added, ...removed];
  const isThere = (file: string) => existsSync(join(publicFolder(folder), file));
  return { added: touched.filter(isThere), removed: touched.filter((file) => !isThere(file)) };
}

/**
 * Puts pages in place in the release that is served, and asks for one of them over HTTP.
 * @throws RunFault when it is not served as it was made; all is then as before.
 */
export async function flushPages(
  { folders, enter, log }: Workshop,
  memory: RunMemory,
  showcase: Showcase,
  { live, made, record, flush, change, lastGood }: LiveChange,
): Promise<Release> {
  await memory.settling;
  enter('flush');
  const { writes, removals } = made;
  const isRemovalFirst = change.removed.length > 0;
  const logLine = toLogLine(lastGood, change);
  const plan: FlushPlan = { flush, release: live, record, logLine, writes, removals, isRemovalFirst };
  const done = doFlush(folders, plan);
  const release = { ...live, record };
  showcase.replaceFiles(release, done);
  enter('probe');
  if (!(await isServed(showcase, made))) {
    undoFlush(folders, flush);
    showcase.replaceFiles(live, afterUndo(live, done));
    await showcase.activate(live);
    throw new RunFault('probe', `Release ${record.id} did not answer as made.`);
  }
  memory.settling = confirmFlush(plan, done).catch((error: unknown) =>
    log.warn('a flush is not known to be on the disk', { error: String(error) }),
  );
  return release;
}

/** Moves the staged files into a site. */
async function moveStaged(staging: string, site: string): Promise<void> {
  const files = [...(await listFiles(staging).catch(() => new Set<string>()))];
  for (const folder of new Set(files.map(dirname))) await mkdir(join(site, folder), { recursive: true });
  for (const file of files) await rename(join(staging, file), join(site, file));
}

/** Makes a whole release of the live one and of what differs; it is still in the building folder. */
export async function assembleRelease(
  { folders, enter }: Workshop,
  live: Release | null,
  { writes, removals, state }: MadePages,
  record: ReleaseRecord,
  flush: string,
): Promise<Release> {
  enter('record');
  const folder = await makeBuildingFolder(folders, record.id);
  const site = publicFolder(folder);
  const replaced = new Set(
    [...writes, ...removals].flatMap((file) => [file, ...compressedEnds.map((end) => file + end)]),
  );
  await mkdir(site, { recursive: true });
  if (live) {
    await linkTree(publicFolder(live.folder), site, { isLeftOut: (file) => replaced.has(file) });
    await copyFile(searchMapFile(live.folder), searchMapFile(folder)).catch(() => undefined);
  }
  await moveStaged(stagedFolder(flush), site);
  await writeState(stateFile(folder), state);
  await writeFile(recordFile(folder), `${JSON.stringify(record, null, 2)}\n`);
  enter('sync');
  await syncTree(folder);
  await rm(flush, { recursive: true, force: true });
  return { folder, record };
}

/** The page that a new release is known by. */
export const homePage = { path: sections.home, file: '/index.html' } as const;
