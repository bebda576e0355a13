/** Decides what must complete the main index so that the search answers as if it had just been made. Pure. */
import { createHash } from 'node:crypto';
import type { FacetValues } from '@agenda21/content-types';
import type { PageDigest } from './indexable-pages.ts';
import type { SearchMap } from './search-map.ts';

/** Beyond this number of pages, making the fresh index takes longer than the search may lag: the main one is made anew. */
const MOST_FRESH = 1_000;

/** Making a main index takes the machine for a while: it waits for this time without a publication, in milliseconds… */
const QUIET = 30_000;
/** …then for as many pages, or for as long, in milliseconds… */
const MANY_FRESH = 100;
const LONG_WAIT = 5 * 60_000;
/** …but never beyond this number of pages. */
const TOO_MANY_FRESH = 600;

export interface FreshPlan {
  /** The pages that the fresh index holds, by file, in their order. */
  readonly fresh: ReadonlyMap<string, PageDigest>;
  /** For each language, the pages of the main index that are not to be offered. */
  readonly stale: Readonly<Record<string, Readonly<Record<string, FacetValues>>>>;
  /** How many pages differ from the main index. */
  readonly differences: number;
  /** The same for two plans that want the same index. */
  readonly digest: string;
}

function digestPlan(fresh: FreshPlan['fresh'], stale: FreshPlan['stale']): string {
  const digests = [...fresh].map(([file, { digest }]) => [file, digest]);
  return createHash('sha256')
    .update(JSON.stringify([digests, stale]))
    .digest('hex');
}

/**
 * Compares the pages of a site with those of its main index. When too many differ, only the removed ones are told:
 * the others are found as they were until the main index is made anew.
 * @param current the pages that are to be found, by file.
 * @param mostFresh beyond this number of changed pages, only the removed ones are told.
 */
export function planFresh(
  current: ReadonlyMap<string, PageDigest>,
  map: SearchMap,
  mostFresh = MOST_FRESH,
): FreshPlan {
  const removed = [...map.pages.keys()].filter((file) => !current.has(file));
  const changed = [...current].filter(([file, { digest }]) => map.pages.get(file)?.digest !== digest);
  const told = changed.length > mostFresh ? [] : changed;
  const fresh = new Map(told.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const stale: Record<string, Record<string, FacetValues>> = {};
  for (const file of [...removed, ...fresh.keys()].toSorted()) {
    const page = map.pages.get(file);
    if (page) (stale[page.language] ??= {})[page.id] = page.facets;
  }
  const differences = removed.length + changed.length;
  return { fresh, stale, differences, digest: digestPlan(fresh, stale) };
}

/** What tells when to make the main index anew. Times in milliseconds. */
export interface FoldQuestion {
  /** Pages that differ from the main index. */
  readonly differences: number;
  /** The languages of the pages of the site, and those of the main index. */
  readonly languages: ReadonlySet<string>;
  readonly mainLanguages: ReadonlySet<string>;
  /** Since the oldest difference. */
  readonly waited: number;
  /** Since the last change. */
  readonly quiet: number;
}

function hasSameMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member));
}

/** Tells whether the main index is to be made anew. A language that it lacks cannot be searched until then. */
export function isFoldDue({ differences, languages, mainLanguages, waited, quiet }: FoldQuestion): boolean {
  if (differences === 0) return false;
  if (!hasSameMembers(languages, mainLanguages)) return true;
  const isWorthIt = differences > MANY_FRESH || waited > LONG_WAIT;
  return differences > TOO_MANY_FRESH || (isWorthIt && quiet > QUIET);
}
