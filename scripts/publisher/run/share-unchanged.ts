/** Makes a state that was read anew share what did not change with the one before: comparing them is then cheap. Pure. */
import { type PublishedState, entryKey } from '@agenda21/content-types';
import { digestAddress, digestEntry } from '../releases/input-digest.ts';

type Addresses = PublishedState['addresses'];

function hasSame(a: Addresses, b: Addresses): boolean {
  const known = new Set(b.map(digestAddress));
  return a.length === b.length && a.every((address) => known.has(digestAddress(address)));
}

/** `state`, with the objects of `before` wherever they are the same. */
export function shareUnchanged(state: PublishedState, before: Omit<PublishedState, 'today'>): PublishedState {
  const known = new Map(before.entries.map((entry) => [entryKey(entry), entry]));
  return {
    today: state.today,
    entries: state.entries.map((entry) => {
      const old = known.get(entryKey(entry));
      return old && digestEntry(old) === digestEntry(entry) ? old : entry;
    }),
    addresses: hasSame(state.addresses, before.addresses) ? before.addresses : state.addresses,
  };
}
