import type { ContentData } from '@agenda21/content-types';
import type { Shown } from '../content/shown.ts';
import { describeBase } from './describe-base.ts';
import { type DescribedPage, absolute, bodies, pictures, territories, themes } from './described-page.ts';
import { describeNote } from './department-note.ts';
import { documents } from './documents.ts';
import type { JsonLdNode } from './json-ld.ts';

type Data = ContentData<'project'>;

const grantOf = (euros: number | null, funder: string | null): JsonLdNode => ({
  '@type': 'MonetaryGrant',
  funder: funder === null ? null : { '@type': 'Organization', name: funder },
  amount: euros === null ? null : { '@type': 'MonetaryAmount', value: euros, currency: 'EUR' },
});

/** Who pays and how much; the whole of what was granted when nobody is named. */
function fundingOf({ funders, grant }: Data): readonly JsonLdNode[] {
  if (funders.length > 0) return funders.map(({ name, amount }) => grantOf(amount, name));
  return grant === null ? [] : [grantOf(grant, null)];
}

/** The practice that was drawn from a project, which tells of it. */
function drawnFrom({ practice }: Data, page: DescribedPage): readonly JsonLdNode[] {
  return page.content
    .byIds('good-practice', practice ? [practice] : [], page.locale)
    .map(({ entry, path }) => ({
      '@type': 'Article',
      name: entry.data.title,
      url: absolute(path ?? '', page),
    }));
}

/** A project as a `Project` (schema.org/Project), which is an organisation of people around an aim. */
export function describeProject({ entry }: Shown<'project'>, page: DescribedPage): JsonLdNode {
  const { data } = entry;
  return {
    ...describeBase('Project', data.title, data.tagline, page),
    image: pictures(data.gallery, page),
    sameAs: data.website,
    parentOrganization: bodies([data.owner], page),
    member: bodies(data.partners, page),
    knowsAbout: themes(data.themes, page),
    areaServed: territories(data.territories, page),
    funding: fundingOf(data),
    review: describeNote(data, page),
    subjectOf: [...documents(data.documents, page), ...drawnFrom(data, page)],
  };
}
