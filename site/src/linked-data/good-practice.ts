import type { Shown } from '../content/shown.ts';
import { stringsOf } from '../i18n/index.ts';
import { describeWriting } from './describe-base.ts';
import {
  type DescribedPage,
  absolute,
  audience,
  bodyOr,
  pictures,
  territories,
  themes,
} from './described-page.ts';
import { describeNote } from './department-note.ts';
import { documents } from './documents.ts';
import type { JsonLdNode } from './json-ld.ts';

/**
 * A good practice as an `Article` (schema.org/Article), based on the one that it replicates. What made it succeed is in its
 * text: schema.org has no term for it.
 */
export function describePractice(shown: Shown<'good-practice'>, page: DescribedPage): JsonLdNode {
  const { data } = shown.entry;
  const { vocabularies } = stringsOf(page.locale);
  const [origin] = page.content.byIds('good-practice', data.replicates ? [data.replicates] : [], page.locale);
  return {
    ...describeWriting('Article', shown, page),
    image: pictures([data.image, ...data.gallery], page),
    author: bodyOr(data.owner, page),
    about: themes(data.themes, page),
    spatialCoverage: territories(data.territories, page),
    audience: audience(data.audiences.map((name) => vocabularies.audiences[name])),
    hasPart: documents(data.documents, page),
    review: describeNote(data, page),
    isBasedOn: origin ? absolute(origin.path ?? '', page) : null,
  };
}
