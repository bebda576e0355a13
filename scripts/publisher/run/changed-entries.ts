import type { PublishedState, RawEntry } from '@agenda21/content-types';
import { diffStates } from '../releases/diff-states.ts';

/** The entries of `state` that are new or differ from `before`. */
export function changedEntries(state: PublishedState, before: PublishedState): readonly RawEntry[] {
  return diffStates(before, state).entries;
}
