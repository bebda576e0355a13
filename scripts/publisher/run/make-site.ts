/** Builds and checks the site, holding back the documents that break it, until what is left is right. */
import { rm } from 'node:fs/promises';
import { type PublishedState, entryKey } from '@agenda21/content-types';
import type { PageProblem } from '../gates/page-problem.ts';
import type { HeldEntry } from '../releases/release.ts';
import { type Culprit, bisect, blameOwners } from './blame.ts';
import { changedEntries } from './changed-entries.ts';
import { type Candidate, hold, holdBack, holdIntruders } from './hold-back.ts';
import type { RunInput } from './input.ts';
import { findKnownBreakers, noteBreakers } from './known-breakers.ts';
import { RunFault } from './run-fault.ts';

/** Documents are held back at most this many times in one run: beyond, the code is at fault. */
const MOST_ROUNDS = 8;

/** Builds a state into the output folder and checks it: what is wrong, or nothing. */
export type Attempt = (state: PublishedState) => Promise<readonly PageProblem[]>;

function listProblems(problems: readonly PageProblem[]): string {
  return problems.map(({ path, message }) => `${path ?? 'site'}: ${message}`).join('\n');
}

/** A candidate, and the keys of what broke its site. */
interface Tried extends Candidate {
  readonly broken: ReadonlySet<string>;
}

/** Holds back the culprits, and who wants the address that one of them goes back to. */
async function holdCulprits(
  candidate: Tried,
  lastGood: PublishedState,
  problems: readonly PageProblem[],
  attempt: Attempt,
): Promise<Tried> {
  const changed = changedEntries(candidate.state, lastGood);
  const owners = blameOwners(candidate.state, changed, problems);
  const isGood = async (state: PublishedState) =>
    (await attempt(holdIntruders({ state, held: [] }, lastGood).state)).length === 0;
  const one = owners.length > 0 ? null : await bisect(candidate.state, lastGood, changed, isGood);
  const culprits = one ? [one] : owners;
  if (culprits.length === 0) throw new RunFault('gates', listProblems(problems));
  const holdOne = (kept: Candidate, { entry, reason }: Culprit) => hold(kept, lastGood, entry, reason);
  const kept = culprits.reduce(holdOne, candidate);
  const broken = new Set([...candidate.broken, ...culprits.map(({ entry }) => entryKey(entry))]);
  return { ...holdIntruders(kept, lastGood), broken };
}

/**
 * Makes the site of a candidate, holding back more if need be.
 * @param attempt leaves the built site in its folder.
 * @throws RunFault when no document explains why it cannot be made.
 */
export async function makeCandidate(
  candidate: Candidate,
  lastGood: PublishedState,
  attempt: Attempt,
): Promise<Tried> {
  let current: Tried = { ...candidate, broken: new Set() };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const problems = await attempt(current.state);
    if (problems.length === 0) return current;
    current = await holdCulprits(current, lastGood, problems, attempt);
  }
  throw new RunFault('gates', `Still wrong after ${MOST_ROUNDS} builds without the documents at fault.`);
}

/**
 * Makes the site of an input.
 * @param heldBefore what the live release held back.
 * @returns what the site shows in the end, and what was held back.
 * @throws RunFault as `makeCandidate` does.
 */
export async function makeSite(
  input: Pick<RunInput, 'state' | 'mirror' | 'codeDigest' | 'rows'>,
  lastGood: PublishedState,
  heldBefore: readonly HeldEntry[],
  attempt: Attempt,
): Promise<Candidate> {
  const breakers = findKnownBreakers(heldBefore, input);
  const candidate = holdBack(input.state, lastGood, input.mirror.missing, breakers);
  const { state, held, broken } = await makeCandidate(candidate, lastGood, attempt);
  return { state, held: noteBreakers(held, new Set([...breakers.keys(), ...broken]), input) };
}

/** An attempt that starts from an empty folder. */
export function attemptIn(folder: string, build: Attempt, check: Attempt): Attempt {
  return async (state) => {
    await rm(folder, { recursive: true, force: true });
    const failures = await build(state);
    return failures.length > 0 ? failures : check(state);
  };
}
