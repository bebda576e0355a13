/** Keeps back what cannot be published, each document with a reason its editor can act on. Pure. */
import {
  type PublishedState,
  type RawEntry,
  entryKey,
  locales,
  mediaPaths,
  reservedSegments,
} from '@agenda21/content-types';
import type { HeldEntry } from '../releases/release.ts';
import { findShapeProblem } from './find-shape-problem.ts';
import type { KnownBreakers } from './known-breakers.ts';
import { barePath, findPageOwners } from './page-owners.ts';
import { reasons } from './reasons.ts';

/** What is left to publish, and what is kept back. */
export interface Candidate {
  readonly state: PublishedState;
  readonly held: readonly HeldEntry[];
}

/** Raised when a page that is live can be shown neither as it is now nor as it was: the code has changed under it. */
export class OrphanedEntriesError extends Error {
  override readonly name = 'OrphanedEntriesError';
}

function findAddressProblem(entry: RawEntry): string | null {
  const [segment, ...rest] = barePath(entry)?.split('/').filter(Boolean) ?? [];
  return segment && rest.length === 0 && reservedSegments.includes(segment)
    ? reasons.reservedAddress(segment)
    : null;
}

function findMediaProblem(entry: RawEntry, missing: ReadonlySet<string>): string | null {
  if (missing.size === 0) return null;
  const lost = mediaPaths(entry).filter((path) => missing.has(path));
  return lost.length > 0 ? reasons.missingMedia(lost) : null;
}

function findProblem(entry: RawEntry, missing: ReadonlySet<string>): string | null {
  return findShapeProblem(entry) ?? findAddressProblem(entry) ?? findMediaProblem(entry, missing);
}

/** The addresses without those a held entry was given in vain: nobody ever saw a page there. */
function withoutUnseen(state: PublishedState, lastGood: PublishedState, key: string) {
  const seen = new Set(
    lastGood.addresses.filter((address) => entryKey(address) === key).map(({ path }) => path),
  );
  return state.addresses.filter((address) => entryKey(address) !== key || seen.has(address.path));
}

/** Replaces the new version of an entry by its last good one, or drops it when there is none. */
export function hold(
  candidate: Candidate,
  lastGood: PublishedState,
  entry: RawEntry,
  reason: string,
): Candidate {
  const key = entryKey(entry);
  const { model, documentId, locale } = entry;
  const good = lastGood.entries.find((other) => entryKey(other) === key);
  const isGood = good && JSON.stringify(good) !== JSON.stringify(entry) && findShapeProblem(good) === null;
  if (good && !isGood) throw new OrphanedEntriesError(`${key}: ${reason}`);
  const others = candidate.state.entries.filter((other) => entryKey(other) !== key);
  return {
    state: {
      ...candidate.state,
      entries: good ? [...others, good] : others,
      addresses: withoutUnseen(candidate.state, lastGood, key),
    },
    held: [...candidate.held, { model, documentId, locale, reason }],
  };
}

/** The entries of a state that want an address which several documents want: most of the time, nothing. */
function contested({ entries }: PublishedState): readonly RawEntry[] {
  const documents = new Map<string, Set<string>>();
  for (const entry of entries) {
    const path = barePath(entry);
    if (path !== null) documents.set(path, (documents.get(path) ?? new Set()).add(entry.documentId));
  }
  const among = entries.filter((entry) => (documents.get(barePath(entry) ?? '')?.size ?? 0) > 1);
  const ids = new Set(among.map(({ documentId }) => documentId));
  return entries.filter(({ documentId }) => ids.has(documentId));
}

/**
 * Of the entries that want one address, the ones that are not there already. Every language is looked at, so that no
 * fault waits for the day when one is turned on.
 */
function findIntruders(state: PublishedState, lastGood: PublishedState): readonly RawEntry[] {
  const wanting = contested(state);
  if (wanting.length === 0) return [];
  const settled = findPageOwners(
    lastGood.entries.filter((entry) => findShapeProblem(entry) === null),
    locales,
  );
  const keysAt = (path: string) => new Set(settled.get(path)?.map(entryKey));
  const intruders = [...findPageOwners(wanting, locales)].flatMap(([path, owners]) => {
    const [first, ...others] = owners;
    if (!first || others.length === 0) return [];
    const keeper = owners.find((owner) => keysAt(path).has(entryKey(owner))) ?? first;
    return owners.filter((owner) => owner !== keeper);
  });
  return [...new Set(intruders)];
}

/** Holds back the entries that want an address already taken. */
export function holdIntruders(candidate: Candidate, lastGood: PublishedState): Candidate {
  const intruders = findIntruders(candidate.state, lastGood);
  if (intruders.length === 0) return candidate;
  const holdOne = (kept: Candidate, entry: RawEntry) =>
    hold(kept, lastGood, entry, reasons.takenAddress(barePath(entry) ?? ''));
  return holdIntruders(intruders.reduce(holdOne, candidate), lastGood);
}

/**
 * Holds back the entries that broke the portal before, that are not valid, that show a file which is not there, or that want an address already taken.
 * The last good version of each stays.
 * @throws OrphanedEntriesError when a live document has no version that fits the model of today.
 */
export function holdBack(
  state: PublishedState,
  lastGood: PublishedState,
  missingMedia: ReadonlySet<string>,
  breakers: KnownBreakers = new Map(),
): Candidate {
  let candidate: Candidate = { state, held: [] };
  for (const entry of state.entries) {
    const problem = breakers.get(entryKey(entry)) ?? findProblem(entry, missingMedia);
    if (problem) candidate = hold(candidate, lastGood, entry, problem);
  }
  return holdIntruders(candidate, lastGood);
}
