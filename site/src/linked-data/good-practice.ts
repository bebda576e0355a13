import { type Shown, languageOf } from '../content/shown.ts';
import {
  type DescribedPage,
  absolute,
  bodyOr,
  pictureOf,
  publisher,
  sumUp,
  territories,
  themes,
} from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

/** A good practice as an `Article` (schema.org/Article), based on the one that it replicates. */
export function describePractice(shown: Shown<'good-practice'>, page: DescribedPage): JsonLdNode {
  const { data, publishedAt } = shown.entry;
  const [origin] = page.content.byIds('good-practice', data.replicates ? [data.replicates] : [], page.locale);
  return {
    '@type': 'Article',
    headline: data.title,
    abstract: sumUp(data.summary),
    image: pictureOf(data.image, page),
    url: page.url,
    mainEntityOfPage: page.url,
    dateModified: publishedAt,
    inLanguage: languageOf(shown),
    author: bodyOr(data.owner, page),
    publisher: publisher(page),
    about: themes(data.themes, page),
    spatialCoverage: territories(data.territories, page),
    isBasedOn: origin ? absolute(origin.path ?? '', page) : null,
  };
}
