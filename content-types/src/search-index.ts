/** What the search page, the build of the site and the publisher agree on about the search index. */
import { z } from 'zod';

/** The folder of the main index, from the root of the site: all the pages at the time it was made. */
export const mainIndexFolder = '/pagefind/';

/** What Pagefind reads first in an index. */
export const indexEntryName = 'pagefind-entry.json';

/** The folder of fresh indexes: what changed since the main index was made, each in a folder named by its digest. */
export const freshIndexFolder = '/pagefind-fresh/';

/** Says what completes the main index. The search reads it each time it is asked something. */
export const freshEntryFile = `${freshIndexFolder}fresh.json`;

/** Pages of a language beyond this number share files: a large portal keeps fewer files, a search reads larger ones. */
export const maxFragments = 5_000;

/** What Pagefind writes for interfaces of its own, which the portal does not load. */
export const unusedIndexFile = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Languages of an index with the digest that Pagefind gives to each. */
const languageDigests = z.record(z.string(), z.string());

/** The values a page has for each filter. */
const facetValues = z.record(z.string(), z.array(z.string()));

export type FacetValues = z.infer<typeof facetValues>;

/** The part of Pagefind's entry that tells one index from another. */
export const indexEntrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

export const freshEntrySchema = z.strictObject({
  /** The main index that is completed. */
  main: languageDigests,
  /** The index of what changed since, and for each language the name it has there; null when nothing did. */
  fresh: z.strictObject({ path: z.string(), languages: z.record(z.string(), z.string()) }).nullable(),
  /** For each language, the pages of the main index that are no longer so, by their identifier there. */
  stale: z.record(z.string(), z.record(z.string(), facetValues)),
});

export type FreshEntry = z.infer<typeof freshEntrySchema>;

/** Which index of each language an entry of Pagefind names. */
export function languageDigestsOf(entry: z.infer<typeof indexEntrySchema>): Readonly<Record<string, string>> {
  const languages = Object.entries(entry.languages).map(([name, { hash }]) => [name, hash] as const);
  return Object.fromEntries(languages.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of the fresh entry of a main index that nothing completes yet. */
export function emptyFreshEntry(main: Readonly<Record<string, string>>): string {
  return JSON.stringify({ main, fresh: null, stale: {} } satisfies FreshEntry);
}
