/** What differs between two states. Entries that did not change are the same objects most of the time. Pure. */
import { type PublishedState, type RawEntry, type StateChange, entryKey } from '@agenda21/content-types';
import { digestEntry } from './input-digest.ts';

const isSame = (a: RawEntry | undefined, b: RawEntry) =>
  a === b || (a !== undefined && digestEntry(a) === digestEntry(b));

/** The change that makes `after` of `before`. */
export function diffStates(before: PublishedState, after: PublishedState): StateChange {
  const known = new Map(before.entries.map((entry) => [entryKey(entry), entry]));
  const entries = after.entries.filter((entry) => !isSame(known.get(entryKey(entry)), entry));
  for (const entry of after.entries) known.delete(entryKey(entry));
  const { addresses } = after;
  return {
    entries,
    removed: [...known.keys()],
    addresses: addresses === before.addresses ? null : addresses,
  };
}

/** Tells whether a change changes nothing. */
export function isEmpty({ entries, removed, addresses }: StateChange): boolean {
  return entries.length === 0 && removed.length === 0 && addresses === null;
}
