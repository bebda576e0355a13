/** What was changed in a release since it was made: one line a change, beside the state it was made from. Pure. */
import {
  type PublishedAddress,
  type PublishedState,
  type RawEntry,
  type StateChange,
  entryKey,
} from '@agenda21/content-types';
import { digestAddress } from './input-digest.ts';

interface LoggedChange {
  readonly entries: readonly RawEntry[];
  readonly removed: readonly string[];
  readonly newAddresses: readonly PublishedAddress[];
  readonly oldAddresses: readonly PublishedAddress[];
  readonly today: string | null;
}

/** The addresses of `addresses` that are not among `others`. */
function without(
  addresses: readonly PublishedAddress[],
  others: readonly PublishedAddress[],
): readonly PublishedAddress[] {
  const known = new Set(others.map(digestAddress));
  return addresses.filter((address) => !known.has(digestAddress(address)));
}

/**
 * A change as a line of the log, with its line end.
 * @param before the state that is changed.
 */
export function toLogLine(
  before: PublishedState,
  { entries, removed, addresses, today }: StateChange,
): string {
  const after = addresses ?? before.addresses;
  const logged: LoggedChange = {
    entries,
    removed,
    newAddresses: addresses ? without(after, before.addresses) : [],
    oldAddresses: addresses ? without(before.addresses, after) : [],
    today,
  };
  return `${JSON.stringify(logged)}\n`;
}

/** Reads a line; null for one that a crash cut off. */
function parseLine(line: string): LoggedChange | null {
  try {
    return JSON.parse(line) as LoggedChange;
  } catch {
    return null;
  }
}

/** The state after all the changes of a log. What a change replaces stays where it was, what it adds comes last. */
export function replayChanges(state: PublishedState, log: string): PublishedState {
  const entries = new Map(state.entries.map((entry) => [entryKey(entry), entry]));
  const addresses = new Map(state.addresses.map((address) => [digestAddress(address), address]));
  let { today } = state;
  for (const line of log.split('\n').filter(Boolean)) {
    const change = parseLine(line);
    if (!change) continue;
    for (const key of change.removed) entries.delete(key);
    for (const entry of change.entries) entries.set(entryKey(entry), entry);
    for (const address of change.oldAddresses) addresses.delete(digestAddress(address));
    for (const address of change.newAddresses) addresses.set(digestAddress(address), address);
    today = change.today ?? today;
  }
  return { today, entries: [...entries.values()], addresses: [...addresses.values()] };
}
