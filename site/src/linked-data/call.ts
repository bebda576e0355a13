import type { Shown } from '../content/shown.ts';
import { describeBase } from './describe-base.ts';
import { type DescribedPage, territories } from './described-page.ts';
import { documents } from './documents.ts';
import type { JsonLdNode } from './json-ld.ts';

/**
 * A call as a `Demand` (schema.org/Demand: a public announcement that a body seeks something): schema.org has no narrower
 * type for a call for projects or for volunteers.
 */
export function describeCall({ entry }: Shown<'call'>, page: DescribedPage): JsonLdNode {
  const { data } = entry;
  return {
    ...describeBase('Demand', data.title, data.summary, page),
    validFrom: data.opensOn,
    validThrough: data.closesOn,
    subjectOf: documents(data.documents, page),
    areaServed: territories(data.territories, page),
  };
}
