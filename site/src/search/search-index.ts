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

/** How long the index may take to load, in milliseconds: enough for 200 KB at 128 kbit/s. */
const longestLoading = 15_000;

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

async function load(address: string): Promise<{ pagefind: Pagefind; counts: Counts }> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  return { pagefind, counts: await pagefind.filters() };
}

function giveUp(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new SearchUnavailableError('The index does not come.')), longestLoading);
  });
}

/**
 * Loads the index.
 * @param address where Pagefind's script is.
 * @param language the language of the page: the index has one part for each.
 * @throws when the index cannot be loaded, or not in time.
 */
export async function openIndex(address: string, language: string): Promise<SearchIndex> {
  const { pagefind, counts } = await Promise.race([load(address), giveUp()]);
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
