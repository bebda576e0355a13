import type { FacetValues } from '@agenda21/content-types';
import { type Facet, facets } from './search-state.ts';

/** How many pages each value of each filter has. */
export type Counts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

/** Pages of the main index that are no longer so, by their identifier there, with the values they had. */
export type Stale = Readonly<Record<string, FacetValues>>;

interface Results<Hit> {
  readonly results: readonly Hit[];
  readonly filters: Counts;
}

function withoutPages(counts: Counts, dropped: readonly FacetValues[]): Counts {
  const corrected = facets.flatMap((facet) => {
    const values = counts[facet];
    if (!values) return [];
    const left = new Map(Object.entries(values));
    for (const value of dropped.flatMap((page) => page[facet] ?? []))
      left.set(value, (left.get(value) ?? 0) - 1);
    return [[facet, Object.fromEntries(left)] as const];
  });
  return Object.fromEntries(corrected);
}

/** Leaves out what is stale, of the results and of the counts of their values: as if it had never been indexed. */
export function dropStale<Hit extends { readonly id: string }>(
  { results, filters }: Results<Hit>,
  stale: Stale,
): Results<Hit> {
  const dropped = results.map(({ id }) => stale[id]).filter((page) => page !== undefined);
  if (dropped.length === 0) return { results, filters };
  return {
    results: results.filter(({ id }) => !Object.hasOwn(stale, id)),
    filters: withoutPages(filters, dropped),
  };
}
