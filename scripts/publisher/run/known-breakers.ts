/** Remembers which documents broke the portal, so that the next runs do not build them to find it out again. Pure. */
import { createHash } from 'node:crypto';
import { type PublishedState, type RawEntry, entryKey } from '@agenda21/content-types';
import type { HeldEntry } from '../releases/release.ts';
import { findShapeProblem } from './find-shape-problem.ts';
import type { RunInput } from './input.ts';
import { barePath } from './page-owners.ts';

/** Reasons by entry, for the entries known to break the portal as they are. */
export type KnownBreakers = ReadonlyMap<string, string>;

/** The entries that a text names by their identifier or their address. */
function findNamed(text: string, { entries }: PublishedState): readonly RawEntry[] {
  const isNamed = (name: string | null) => name !== null && text.includes(name);
  return entries.filter(
    (entry) => isNamed(entry.documentId) || (findShapeProblem(entry) === null && isNamed(barePath(entry))),
  );
}

/** Digest of an entry, of the entries it names, and of the code: what it may break the portal by. */
function digestBreaker(
  entry: RawEntry,
  { state, codeDigest }: Pick<RunInput, 'state' | 'codeDigest'>,
): string {
  const text = JSON.stringify(entry);
  const named = findNamed(text, state).map((other) => JSON.stringify(other));
  return createHash('sha256')
    .update([codeDigest, text, ...named.toSorted()].join('\0'))
    .digest('hex');
}

/** Of what the live release held, what broke the portal, has not changed since, and is not asked for again. */
export function findKnownBreakers(
  held: readonly HeldEntry[],
  input: Pick<RunInput, 'state' | 'codeDigest' | 'rows'>,
): KnownBreakers {
  const asked = new Set(input.rows.map(({ documentId }) => documentId));
  const entries = new Map(input.state.entries.map((entry) => [entryKey(entry), entry]));
  const isUnchanged = ({ brokenBy }: HeldEntry, entry: RawEntry | undefined) =>
    entry !== undefined && brokenBy !== undefined && brokenBy === digestBreaker(entry, input);
  return new Map(
    held
      .filter((one) => !asked.has(one.documentId) && isUnchanged(one, entries.get(entryKey(one))))
      .map((one) => [entryKey(one), one.reason]),
  );
}

/**
 * Notes by what each entry breaks the portal.
 * @param held all that is held back.
 * @param broken the keys of those that did; the others are held for another reason.
 */
export function noteBreakers(
  held: readonly HeldEntry[],
  broken: ReadonlySet<string>,
  input: Pick<RunInput, 'state' | 'codeDigest'>,
): HeldEntry[] {
  const entries = new Map(input.state.entries.map((entry) => [entryKey(entry), entry]));
  return held.map((one) => {
    const entry = entries.get(entryKey(one));
    return entry && broken.has(entryKey(one)) ? { ...one, brokenBy: digestBreaker(entry, input) } : one;
  });
}
