/** Builds and checks the site, holding back the documents that break it, until what is left is right. */
import { rm } from 'node:fs/promises';
import type { PublishedState } from '@agenda21/content-types';
import type { PageProblem } from '../gates/page-problem.ts';
import { bisect, blameOwners } from './blame.ts';
import { changedEntries } from './changed-entries.ts';
import { type Candidate, hold } from './hold-back.ts';
import { RunFault } from './run-fault.ts';

/** Documents are held back at most this many times in one run: beyond, the code is at fault. */
const MOST_ROUNDS = 8;

/** Builds a state into the output folder and checks it: what is wrong, or nothing. */
export type Attempt = (state: PublishedState) => Promise<readonly PageProblem[]>;

function listProblems(problems: readonly PageProblem[]): string {
  return problems.map(({ path, message }) => `${path ?? 'site'}: ${message}`).join('\n');
}

async function holdCulprits(
  candidate: Candidate,
  lastGood: PublishedState,
  problems: readonly PageProblem[],
  attempt: Attempt,
): Promise<Candidate> {
  const changed = changedEntries(candidate.state, lastGood);
  const owners = blameOwners(candidate.state, changed, problems);
  const isGood = async (state: PublishedState) => (await attempt(state)).length === 0;
  const one = owners.length > 0 ? null : await bisect(candidate.state, lastGood, changed, isGood);
  const culprits = one ? [one] : owners;
  if (culprits.length === 0) throw new RunFault('gates', listProblems(problems));
  return culprits.reduce((kept, { entry, reason }) => hold(kept, lastGood, entry, reason), candidate);
}

/**
 * Makes the site of a candidate.
 * @param attempt leaves the built site in its folder.
 * @returns what the site shows in the end, and what was held back.
 * @throws RunFault when no document explains why it cannot be made.
 */
export async function makeSite(
  candidate: Candidate,
  lastGood: PublishedState,
  attempt: Attempt,
): Promise<Candidate> {
  let current = candidate;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const problems = await attempt(current.state);
    if (problems.length === 0) return current;
    current = await holdCulprits(current, lastGood, problems, attempt);
  }
  throw new RunFault('gates', `Still wrong after ${MOST_ROUNDS} builds without the documents at fault.`);
}

/** An attempt that starts from an empty folder. */
export function attemptIn(folder: string, build: Attempt, check: Attempt): Attempt {
  return async (state) => {
    await rm(folder, { recursive: true, force: true });
    const failures = await build(state);
    return failures.length > 0 ? failures : check(state);
  };
}
