import type { Locale } from '@agenda21/content-types';
import type { PageHead } from '../lib/page-head.ts';
import type { JsonLdNode } from './json-ld.ts';

/**
 * A page of a list as a `CollectionPage` (schema.org/CollectionPage): the addresses of its records in an `ItemList`, and
 * nothing of what they say, which their own pages describe.
 * @param paths of the records, in the order of the page.
 */
export function describeListPage(
  { title, description, canonical }: PageHead,
  paths: readonly string[],
  locale: Locale,
  site: URL,
): JsonLdNode {
  const itemListElement = paths.map((path, rank) => ({
    '@type': 'ListItem',
    position: rank + 1,
    url: new URL(path, site).href,
  }));
  return {
    '@type': 'CollectionPage',
    name: title,
    description,
    url: canonical && new URL(canonical, site).href,
    inLanguage: locale,
    mainEntity: itemListElement.length === 0 ? null : { '@type': 'ItemList', itemListElement },
  };
}
