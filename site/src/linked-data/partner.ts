import type { PartnerKind } from '@agenda21/content-types';
import type { Shown } from '../content/shown.ts';
import { describeBase } from './describe-base.ts';
import { type DescribedPage, pictures, territories, themes } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

/** The narrowest type of schema.org/Organization that each kind of body surely is. */
const types: Readonly<Record<PartnerKind, string>> = {
  commune: 'GovernmentOrganization',
  intercommunalité: 'GovernmentOrganization',
  département: 'GovernmentOrganization',
  'établissement public': 'GovernmentOrganization',
  'établissement scolaire ou universitaire': 'EducationalOrganization',
  association: 'NGO',
  entreprise: 'Organization',
  'organisme étranger': 'Organization',
};

/** A partner as an `Organization` (schema.org/Organization). */
export function describePartner({ entry }: Shown<'partner'>, page: DescribedPage): JsonLdNode {
  const { data } = entry;
  return {
    ...describeBase(types[data.type], data.title, data.description, page),
    alternateName: data.acronym,
    logo: pictures([data.logo], page),
    sameAs: data.website,
    knowsAbout: themes(data.themes, page),
    location: territories([data.territory], page),
  };
}
