/** Finds which changed entries make a build fail. */
import { type PublishedState, type RawEntry, entryKey, servedLocales } from '@agenda21/content-types';
import type { PageProblem } from '../gates/page-problem.ts';
import { findPageOwners } from './page-owners.ts';
import { reasons } from './reasons.ts';

/** An entry that breaks the portal, and why, in French. */
export interface Culprit {
  readonly entry: RawEntry;
  readonly reason: string;
}

/** The changed entries whose own pages failed. */
export function blameOwners(
  state: PublishedState,
  changed: readonly RawEntry[],
  problems: readonly PageProblem[],
): readonly Culprit[] {
  const owners = findPageOwners(state.entries, servedLocales(state.entries));
  const messages = new Map<RawEntry, Set<string>>();
  for (const { path, message } of problems) {
    for (const owner of (path && owners.get(path)) || []) {
      if (changed.includes(owner)) messages.set(owner, (messages.get(owner) ?? new Set()).add(message));
    }
  }
  return [...messages].map(([entry, found]) => ({ entry, reason: reasons.brokenPage([...found]) }));
}

/** The state without the given entries' new versions. */
export function revert(
  state: PublishedState,
  lastGood: PublishedState,
  reverted: readonly RawEntry[],
): PublishedState {
  const keys = new Set(reverted.map(entryKey));
  return {
    ...state,
    entries: [
      ...state.entries.filter((entry) => !keys.has(entryKey(entry))),
      ...lastGood.entries.filter((entry) => keys.has(entryKey(entry))),
    ],
  };
}

/**
 * Finds one changed entry without which the portal can be built, by halves.
 * @param isGood builds a state; costs a whole build.
 * @returns null when the portal cannot be built even without any of the changes.
 */
export async function bisect(
  state: PublishedState,
  lastGood: PublishedState,
  changed: readonly RawEntry[],
  isGood: (state: PublishedState) => Promise<boolean>,
): Promise<Culprit | null> {
  if (changed.length === 0 || !(await isGood(revert(state, lastGood, changed)))) return null;
  let suspects = changed;
  while (suspects.length > 1) {
    const half = suspects.slice(0, Math.ceil(suspects.length / 2));
    const innocent = changed.filter((entry) => !half.includes(entry));
    const isInRest = await isGood(revert(state, lastGood, innocent));
    suspects = isInRest ? suspects.filter((entry) => !half.includes(entry)) : half;
  }
  const [entry] = suspects;
  return entry ? { entry, reason: reasons.unknownFault() } : null;
}
