import { type Shown, languageOf } from '../content/shown.ts';
import { type DescribedPage, pictures, publisher, sumUp, themes } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

/** A piece of news as a `NewsArticle` (schema.org/NewsArticle). */
export function describeNews(shown: Shown<'news-item'>, page: DescribedPage): JsonLdNode {
  const { data, publishedAt } = shown.entry;
  return {
    '@type': 'NewsArticle',
    headline: data.title,
    abstract: sumUp(data.summary),
    image: pictures([data.image], page),
    url: page.url,
    mainEntityOfPage: page.url,
    datePublished: data.date,
    dateModified: publishedAt,
    inLanguage: languageOf(shown),
    author: publisher(page),
    publisher: publisher(page),
    about: themes(data.themes, page),
  };
}
