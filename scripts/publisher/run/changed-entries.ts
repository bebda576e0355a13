import { type PublishedState, type RawEntry, entryKey } from '@agenda21/content-types';

/** The entries of `state` that are new or differ from `before`. */
export function changedEntries(state: PublishedState, before: PublishedState): readonly RawEntry[] {
  const known = new Map(before.entries.map((entry) => [entryKey(entry), JSON.stringify(entry)]));
  return state.entries.filter((entry) => known.get(entryKey(entry)) !== JSON.stringify(entry));
}
