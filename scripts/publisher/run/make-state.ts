/** Makes one state with the renderer, and tells whether it or the renderer is at fault when that fails. */
import { rm } from 'node:fs/promises';
import type { PublishedState } from '@agenda21/content-types';
import { type PageProblem, pagePathOf } from '../gates/page-problem.ts';
import type { PageMaker } from '../renderer/page-maker.ts';
import type { RenderResult } from '../renderer/protocol.ts';
import { RendererFault } from '../renderer/renderer-fault.ts';
import { blameOwners } from './blame.ts';
import { changedEntries } from './changed-entries.ts';
import type { RunMemory } from './memory.ts';
import { listOtherFiles } from './other-files.ts';
import { describeEndlessPage } from './reasons.ts';
import { withSite } from './with-site.ts';
import type { Workshop } from './workshop.ts';

/** What a state that could not be made gives. */
export const nothingMade: RenderResult = { written: [], unchanged: 0, problems: [] };

/** With what states are made, one after the other, in one run. */
export interface Attempt {
  readonly workshop: Workshop;
  readonly memory: RunMemory;
  readonly codeDigest: string;
  readonly staging: string;
  readonly lastGood: PublishedState;
  readonly trial: Trial;
}

/** What the attempts of one run tell of the renderer. */
export interface Trial {
  /** The files at which it stopped while no document explained it. */
  readonly stops: Set<string>;
  /** It made a state: when it stops at another one, that state is at fault. */
  hasMade: boolean;
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

/** What is wrong with a state at whose file the renderer stopped; null when that may be chance. */
function explainStop(
  { lastGood, trial: { stops } }: Attempt,
  state: PublishedState,
  file: string,
): PageProblem | null {
  const changed = changedEntries(state, lastGood);
  const problem: PageProblem = { path: pagePathOf(file), message: describeEndlessPage() };
  if (blameOwners(state, changed, [problem]).length > 0) return problem;
  const isAgain = stops.has(file);
  stops.add(file);
  return isAgain && changed.length > 0 ? { ...problem, path: null } : null;
}

/**
 * Makes a state. What stops the renderer at the page of a changed document, or twice at another page, is in the state;
 * else the renderer is tried again.
 */
export async function makeState(attempt: Attempt, state: PublishedState): Promise<RenderResult> {
  const { memory, trial } = attempt;
  for (;;) {
    try {
      const made = await makeOnce(attempt, state);
      memory.rendererFaults = 0;
      trial.hasMade = true;
      return made;
    } catch (error) {
      if (!(error instanceof RendererFault) || !error.file) throw error;
      const problem = explainStop(attempt, state, error.file);
      if (problem?.path || (problem && trial.hasMade)) memory.rendererFaults = 0;
      if (problem) return { ...nothingMade, problems: [problem] };
    }
  }
}
