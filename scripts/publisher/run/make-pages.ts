/** Makes what differs from the live site with the renderer, holding back the documents that break it. */
import { copyFile, link, mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PublishedState } from '@agenda21/content-types';
import { stagedFolder } from '../flush/journal.ts';
import { type PageProblem, pagePathOf } from '../gates/page-problem.ts';
import { compressedEnds } from '../releases/compress.ts';
import type { HeldEntry } from '../releases/release.ts';
import type { PageMaker } from '../renderer/page-maker.ts';
import type { RenderResult } from '../renderer/protocol.ts';
import { RendererFault } from '../renderer/renderer-fault.ts';
import { blameOwners } from './blame.ts';
import { changedEntries } from './changed-entries.ts';
import type { RunInput } from './input.ts';
import { makeSite } from './make-site.ts';
import type { RunMemory } from './memory.ts';
import { type OtherFile, listOtherFiles, readOtherFiles } from './other-files.ts';
import { describeEndlessPage } from './reasons.ts';
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

const nothingMade: RenderResult = { written: [], unchanged: 0, problems: [] };

interface Attempt {
  readonly workshop: Workshop;
  readonly memory: RunMemory;
  readonly codeDigest: string;
  readonly staging: string;
  /** Tells whether a problem is one that a changed document explains. */
  readonly isExplained: (problem: PageProblem, state: PublishedState) => boolean;
}

/** Shows a state. When the site refuses it as a whole, says what is wrong with it: no page is named. */
async function show(maker: PageMaker, state: PublishedState): Promise<PageProblem | null> {
  try {
    await maker.show(state);
    return null;
  } catch (error) {
    if (error instanceof RendererFault) throw error;
    return { path: null, message: error instanceof Error ? error.message : String(error) };
  }
}

function makeOnce(
  { workshop, memory, codeDigest, staging }: Attempt,
  state: PublishedState,
): Promise<RenderResult> {
  return withSite(workshop, memory, codeDigest, async (site) => {
    workshop.enter('render');
    await rm(staging, { recursive: true, force: true });
    await site.maker.know(listOtherFiles(site, state));
    const refusal = await show(site.maker, state);
    if (refusal) return { ...nothingMade, problems: [refusal] };
    return site.maker.render(memory.tree ?? new Map(), staging);
  });
}

/** Makes a state. A changed page that stops the renderer is a page that is not right; else the renderer is tried again. */
async function makeState(attempt: Attempt, state: PublishedState): Promise<RenderResult> {
  for (;;) {
    try {
      return await makeOnce(attempt, state);
    } catch (error) {
      if (!(error instanceof RendererFault) || !error.file) throw error;
      const problem: PageProblem = { path: pagePathOf(error.file), message: describeEndlessPage() };
      if (attempt.isExplained(problem, state)) return { ...nothingMade, problems: [problem] };
    }
  }
}

/** Puts a file that is published as it is among the staged ones, without copying its bytes when it can. */
async function stageOther(staging: string, file: string, { from }: OtherFile): Promise<void> {
  const target = join(staging, file);
  await mkdir(dirname(target), { recursive: true });
  for (const end of ['', ...compressedEnds]) {
    const isThere = await stat(from + end).catch(() => null);
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
  const isExplained = (problem: PageProblem, state: PublishedState) =>
    blameOwners(state, changedEntries(state, lastGood), [problem]).length > 0;
  const { codeDigest } = input;
  const attempt = async (state: PublishedState) => {
    made = await makeState({ workshop, memory, codeDigest, staging, isExplained }, state);
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
