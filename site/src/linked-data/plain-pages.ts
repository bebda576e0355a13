/** The pages that tell of no thing of the world: plain pages, and those that gather records. */
import { type Shown, languageOf } from '../content/shown.ts';
import { type DescribedPage, publisher, sumUp } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

const describe = (
  type: 'WebPage' | 'CollectionPage',
  shown: Shown<'page' | 'theme' | 'plan-axis'>,
  page: DescribedPage,
): JsonLdNode => ({
  '@type': type,
  name: shown.entry.data.title,
  description: sumUp(shown.entry.data.summary),
  url: page.url,
  dateModified: shown.entry.publishedAt,
  inLanguage: languageOf(shown),
  publisher: publisher(page),
});

/** A plain page as a `WebPage` (schema.org/WebPage). */
export const describePlainPage = (shown: Shown<'page'>, page: DescribedPage) =>
  describe('WebPage', shown, page);

/** The page of a theme or of an axis as a `CollectionPage` (schema.org/CollectionPage). */
export const describeCollection = (shown: Shown<'theme' | 'plan-axis'>, page: DescribedPage) =>
  describe('CollectionPage', shown, page);
