/** What differs between two states. Entries that did not change are the same objects most of the time. Pure. */
import { type PublishedState, type RawEntry, type StateChange, entryKey } from '@agenda21/content-types';
import { digestEntry } from './input-digest.ts';
import { remember } from './remember.ts';

const isSame = (a: RawEntry | undefined, b: RawEntry) => a !== undefined && digestEntry(a) === digestEntry(b);

const without = (entries: readonly RawEntry[], shared: ReadonlySet<RawEntry>) =>
  entries.filter((entry) => !shared.has(entry));

function compare(before: PublishedState, after: PublishedState): StateChange {
  const [had, has] = [new Set(before.entries), new Set(after.entries)];
  const known = new Map(without(before.entries, has).map((entry) => [entryKey(entry), entry]));
  const others = without(after.entries, had);
  const entries = others.filter((entry) => !isSame(known.get(entryKey(entry)), entry));
  for (const entry of others) known.delete(entryKey(entry));
  const { addresses, today } = after;
  return {
    entries,
    removed: [...known.keys()],
    addresses: addresses === before.addresses ? null : addresses,
    today: today === before.today ? null : today,
  };
}

const comparisonsWith = remember((before: PublishedState) =>
  remember((after: PublishedState) => compare(before, after)),
);

/** The change that makes `after` of `before`. */
export function diffStates(before: PublishedState, after: PublishedState): StateChange {
  return comparisonsWith(before)(after);
}

/** Tells whether a change changes nothing. */
export function isEmpty({ entries, removed, addresses, today }: StateChange): boolean {
  return entries.length === 0 && removed.length === 0 && addresses === null && today === null;
}
