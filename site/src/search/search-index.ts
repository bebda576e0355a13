import { type Facet, type SearchState, facets, toFilters } from './search-state.ts';
import { toSearchTerm } from './search-term.ts';

/** How many pages each value of each filter has. */
export type Counts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

/** What the index knows of a page that was found. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that was found, not read yet. */
export interface Hit {
  readonly data: () => Promise<Fragment>;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** For each value of a filter, how many pages choosing it would show. */
  readonly counts: Counts;
}

/** The part of Pagefind's interface that the portal uses. */
interface Pagefind {
  filters(): Promise<Counts>;
  search(
    term: string | null,
    options: { filters: ReturnType<typeof toFilters> },
  ): Promise<{ results: readonly Hit[]; filters: Counts }>;
}

/** The index of the language of the page, loaded and ready to answer. */
export interface SearchIndex {
  /** The counts of the whole index. */
  readonly counts: Counts;
  find(state: SearchState): Promise<Found>;
}

/** Raised when the index cannot be read, so that an empty answer is never mistaken for « nothing found ». */
export class SearchUnavailableError extends Error {
  override readonly name = 'SearchUnavailableError';
}

async function find(pagefind: Pagefind, state: SearchState, language: string): Promise<Found> {
  const term = state.query ? toSearchTerm(state.query, language) : null;
  const narrowed = facets.filter((facet) => state.chosen[facet].length > 0);
  const [all, ...others] = await Promise.all([
    pagefind.search(term, { filters: toFilters(state) }),
    ...narrowed.map((facet) => pagefind.search(term, { filters: toFilters(state, facet) })),
  ]);
  const widened = narrowed.map((facet, rank) => [facet, others[rank]?.filters[facet] ?? {}]);
  return { hits: all.results, counts: { ...all.filters, ...Object.fromEntries(widened) } };
}

/**
 * Loads the index.
 * @param address where Pagefind's script is.
 * @param language the language of the page: the index has one part for each.
 * @throws when the index cannot be loaded.
 */
export async function openIndex(address: string, language: string): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const counts = await pagefind.filters();
  return {
    counts,
    find: async (state) => {
      const found = await find(pagefind, state, language);
      // Pagefind answers « nothing » when the network fails under it.
      if (found.hits.length === 0 && !navigator.onLine)
        throw new SearchUnavailableError('The network is down.');
      return found;
    },
  };
}
