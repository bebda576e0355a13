/** The words that the search says while it works. `{count}` and `{query}` stand for their values. */
export interface SearchWords {
  readonly loading: string;
  readonly found: { readonly one: string; readonly other: string };
  readonly foundFor: { readonly one: string; readonly other: string };
  readonly nothing: string;
  readonly nothingFor: string;
}

/** Says how many pages were found, and for what. */
export function sayFound(words: SearchWords, language: string, count: number, query: string): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  const found = query ? words.foundFor[form] : words.found[form];
  const nothing = query ? words.nothingFor : words.nothing;
  const number = new Intl.NumberFormat(language).format(count);
  return (count === 0 ? nothing : found).replace('{count}', () => number).replace('{query}', () => query);
}
