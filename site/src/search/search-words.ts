import { writingTag } from '../lib/intl-tags.ts';

interface Counted {
  readonly one: string;
  readonly other: string;
}

/** The words that the search says while it works. `{count}` and `{query}` stand for their values. */
export interface SearchWords {
  readonly loading: string;
  readonly found: Counted;
  readonly foundFor: Counted;
  readonly nothing: string;
  readonly nothingFor: string;
}

/** The words of the search form and page, in one language. */
export interface SearchStrings {
  readonly field: string;
  readonly submit: string;
  readonly hint: string;
  readonly filters: string;
  readonly kinds: string;
  readonly themes: string;
  readonly territory: string;
  readonly territoryHint: string;
  readonly clearFilters: string;
  readonly results: string;
  readonly more: string;
  readonly adviceTitle: string;
  readonly advice: readonly string[];
  readonly otherWays: string;
  readonly failed: string;
  readonly retry: string;
  readonly needsScript: string;
  readonly status: SearchWords;
}

/** Says how many pages were found, and for what. */
export function sayFound(words: SearchWords, language: string, count: number, query: string): string {
  const form = new Intl.PluralRules(writingTag(language)).select(count) === 'one' ? 'one' : 'other';
  const found = query ? words.foundFor[form] : words.found[form];
  const nothing = query ? words.nothingFor : words.nothing;
  const number = new Intl.NumberFormat(writingTag(language)).format(count);
  return (count === 0 ? nothing : found).replace('{count}', () => number).replace('{query}', () => query);
}
