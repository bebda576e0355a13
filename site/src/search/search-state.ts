/** What a visitor asks for, as the address of the search page holds it. */
export interface SearchState {
  readonly query: string;
  /** Chosen values of each filter; several values of one filter widen it. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** The filters of the index, by the name they have in addresses and in `data-pagefind-filter`. */
export const facets = ['type', 'theme', 'territoire'] as const;
export type Facet = (typeof facets)[number];

const longestQuery = 200;

function recordOf<T>(valueOf: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  return { type: valueOf('type'), theme: valueOf('theme'), territoire: valueOf('territoire') };
}

/** Reads the fields of the form, or the query of an address: unknown ones are left out. */
export function readState(fields: URLSearchParams): SearchState {
  return {
    query: (fields.get('q') ?? '').trim().slice(0, longestQuery),
    chosen: recordOf((facet) => [...new Set(fields.getAll(facet).filter(Boolean))]),
  };
}

/** Writes the query of an address, always the same for the same state; empty when nothing is asked. */
export function writeState({ query, chosen }: SearchState): string {
  const fields = new URLSearchParams();
  if (query) fields.set('q', query);
  for (const facet of facets) {
    for (const value of chosen[facet]) fields.append(facet, value);
  }
  return fields.size > 0 ? `?${fields}` : '';
}

/** The filters as Pagefind takes them. `except` leaves one out, to count what its other values would give. */
export function toFilters(
  { chosen }: SearchState,
  except?: Facet,
): Record<string, { any: readonly string[] }> {
  const used = facets.filter((facet) => facet !== except && chosen[facet].length > 0);
  return Object.fromEntries(used.map((facet) => [facet, { any: chosen[facet] }]));
}

/** Tells whether there is something to look for. */
export function isAsking(state: SearchState): boolean {
  return state.query !== '' || facets.some((facet) => state.chosen[facet].length > 0);
}
