/** What descriptions begin with. */
import { type Shown, languageOf } from '../content/shown.ts';
import { type DescribedPage, publisher, sumUp } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

/**
 * Something of the world that a page is about: its name, what it is in short, and the page.
 * @param type the narrowest type of schema.org that it surely is.
 */
export const describeBase = (
  type: string,
  name: string,
  text: string | null,
  { url }: DescribedPage,
): JsonLdNode => ({ '@type': type, name, description: sumUp(text), url, mainEntityOfPage: url });

/** Something written that a page holds: its title, its summary, its language, and who publishes it since when. */
export function describeWriting(
  type: 'Article' | 'NewsArticle',
  shown: Shown<'good-practice' | 'news-item'>,
  page: DescribedPage,
): JsonLdNode {
  const { data, publishedAt } = shown.entry;
  return {
    '@type': type,
    headline: data.title,
    abstract: sumUp(data.summary),
    url: page.url,
    mainEntityOfPage: page.url,
    dateModified: publishedAt,
    inLanguage: languageOf(shown),
    publisher: publisher(page),
  };
}
