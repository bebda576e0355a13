import type { Shown } from '../content/shown.ts';
import { describeWriting } from './describe-base.ts';
import { type DescribedPage, pictures, publisher, themes } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

/** A piece of news as a `NewsArticle` (schema.org/NewsArticle). */
export function describeNews(shown: Shown<'news-item'>, page: DescribedPage): JsonLdNode {
  const { data } = shown.entry;
  return {
    ...describeWriting('NewsArticle', shown, page),
    image: pictures([data.image], page),
    datePublished: data.date,
    author: publisher(page),
    about: themes(data.themes, page),
  };
}
