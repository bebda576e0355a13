import type { Shown } from '../content/shown.ts';
import {
  type DescribedPage,
  bodies,
  bodyOr,
  pictureOf,
  sumUp,
  territories,
  themes,
} from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

const grantOf = (euros: number): JsonLdNode => ({
  '@type': 'MonetaryGrant',
  amount: { '@type': 'MonetaryAmount', value: euros, currency: 'EUR' },
});

/** A project as a `Project` (schema.org/Project), which is an organisation of people around an aim. */
export function describeProject({ entry }: Shown<'project'>, page: DescribedPage): JsonLdNode {
  const { data } = entry;
  return {
    '@type': 'Project',
    name: data.title,
    description: sumUp(data.tagline),
    image: pictureOf(data.gallery[0], page),
    url: page.url,
    mainEntityOfPage: page.url,
    sameAs: data.website,
    parentOrganization: bodyOr(data.owner, page),
    member: bodies(data.partners, page),
    knowsAbout: themes(data.themes, page),
    areaServed: territories(data.territories, page),
    funding: data.grant === null ? null : grantOf(data.grant),
  };
}
