/** Makes what differs from the live site with the renderer, holding back the documents that break it. */
import { copyFile, link, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PublishedState } from '@agenda21/content-types';
import { stagedFolder } from '../flush/journal.ts';
import { compressedEnds } from '../releases/compress.ts';
import type { HeldEntry } from '../releases/release.ts';
import type { RunInput } from './input.ts';
import { makeSite } from './make-site.ts';
import { type Trial, makeState, nothingMade } from './make-state.ts';
import type { RunMemory } from './memory.ts';
import { type OtherFile, readOtherFiles } from './other-files.ts';
import { withSite } from './with-site.ts';
import type { Workshop } from './workshop.ts';

/** What is to change in the live site; the new files are staged. */
export interface MadePages {
  readonly state: PublishedState;
  readonly held: readonly HeldEntry[];
  readonly writes: readonly string[];
  readonly removals: readonly string[];
  /** The digest of every file of the site then, compressed forms and search index aside. */
  readonly tree: ReadonlyMap<string, string>;
}

/**
 * Puts a file that is published as it is among the staged ones, without copying its bytes when it can.
 * @throws when it is not there; it may have no compressed forms.
 */
async function stageOther(staging: string, file: string, { from }: OtherFile): Promise<void> {
  const target = join(staging, file);
  await mkdir(dirname(target), { recursive: true });
  for (const end of ['', ...compressedEnds]) {
    const isThere = end === '' || (await stat(from + end).catch(() => null)) !== null;
    if (!isThere) continue;
    await link(from + end, target + end).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV' && error.code !== 'EMLINK') throw error;
      return copyFile(from + end, target + end);
    });
  }
}

/** The files of the live site that are part of it no more. */
function findRemovals(
  live: ReadonlyMap<string, string>,
  rendered: ReadonlySet<string>,
  others: ReadonlyMap<string, OtherFile>,
): readonly string[] {
  return [...live.keys()].filter((file) => !rendered.has(file) && !others.has(file));
}

/**
 * Makes what an input changes in the live site.
 * @param flush the folder where new files are staged, below `new`.
 * @throws RendererLostError when the renderer failed too often, RunFault when no document explains what is wrong.
 */
export async function makePages(
  workshop: Workshop,
  memory: RunMemory,
  input: RunInput,
  lastGood: PublishedState,
  heldBefore: readonly HeldEntry[],
  flush: string,
): Promise<MadePages> {
  const staging = stagedFolder(flush);
  const live = memory.tree ?? new Map<string, string>();
  let made = nothingMade;
  const { codeDigest } = input;
  const trial: Trial = { stops: new Set(), hasMade: false };
  const attempt = async (state: PublishedState) => {
    made = await makeState({ workshop, memory, codeDigest, staging, lastGood, trial }, state);
    return made.problems;
  };
  const { state, held } = await makeSite(input, lastGood, heldBefore, attempt);
  const { media } = workshop.folders;
  const { site, others } = await withSite(workshop, memory, codeDigest, async (site) => ({
    site,
    others: await readOtherFiles(memory, site, input.mirror, media, state),
  }));
  const newOthers = [...others].filter(([file, { digest }]) => live.get(file) !== digest);
  for (const [file, other] of newOthers) await stageOther(staging, file, other);
  const removals = findRemovals(live, site.maker.files, others);
  const tree = new Map(live);
  for (const file of removals) tree.delete(file);
  for (const [file, { digest }] of newOthers) tree.set(file, digest);
  for (const { file, digest } of made.written) tree.set(file, digest);
  return {
    state,
    held,
    writes: [...newOthers.map(([file]) => file), ...made.written.map(({ file }) => file)],
    removals,
    tree,
  };
}
