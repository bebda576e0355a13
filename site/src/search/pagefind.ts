import type { Counts } from './drop-stale.ts';
import type { Facet } from './search-state.ts';

/** What the index knows of a page that was found. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that was found, not read yet. */
export interface Hit {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

interface SearchOptions {
  readonly filters: Readonly<Partial<Record<Facet, { readonly any: readonly string[] }>>>;
}

/** The part of an instance of Pagefind 1.6 that the portal uses. */
export interface PagefindInstance {
  /** Completes the index with another one, in the language of that one. */
  mergeIndex(
    path: string,
    options: { readonly language: string; readonly metaCacheTag: string },
  ): Promise<void>;
  /** Waits for the index, and loads what a search would need. */
  preload(term: null, options: SearchOptions): Promise<void>;
  /** Counts the values of the filters that are loaded. */
  search(
    term: string | null,
    options: SearchOptions,
  ): Promise<{ readonly results: readonly Hit[]; readonly filters: Counts }>;
  destroy(): Promise<void>;
}

/** The part of Pagefind's script that the portal uses. */
export interface Pagefind {
  createInstance(options: Readonly<Record<string, never>>): PagefindInstance;
}
