import { type Locale, localizePath, sections } from '@agenda21/content-types';

/** What the search page reads in its address. */
export interface SearchFilters {
  /** The words looked for. */
  readonly q?: string;
  readonly type?: string;
  readonly theme?: string;
  readonly territoire?: string;
}

/** The address of the search page with filters already chosen. */
export function searchPath(locale: Locale, filters: SearchFilters): string {
  const query = new URLSearchParams(Object.entries(filters));
  return `${localizePath(sections.search, locale)}?${query.toString()}`;
}
