import type { ContentData } from '@agenda21/content-types';
import type { Shown } from '../content/shown.ts';
import { stringsOf } from '../i18n/index.ts';
import { describeWriting } from './describe-base.ts';
import {
  type DescribedPage,
  absolute,
  audience,
  bodyOr,
  pictures,
  publisher,
  sumUp,
  territories,
  themes,
} from './described-page.ts';
import { documents } from './documents.ts';
import type { JsonLdNode } from './json-ld.ts';

type Data = ContentData<'good-practice'>;

/** What the département says of a practice, signed by a service: a `Review` (schema.org/Review) without a mark. */
function describeNote(data: Data, page: DescribedPage): JsonLdNode | null {
  const { departmentNote, departmentNoteBy: name, departmentNoteOn: datePublished } = data;
  if (!departmentNote) return null;
  const author = name ? { '@type': 'Organization', name } : publisher(page);
  return { '@type': 'Review', reviewBody: sumUp(departmentNote), author, datePublished };
}

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
