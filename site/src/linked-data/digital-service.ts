import { type ContentData, localeOfWritten } from '@agenda21/content-types';
import type { Shown } from '../content/shown.ts';
import { stringsOf } from '../i18n/index.ts';
import { describeBase } from './describe-base.ts';
import { type DescribedPage, absolute, audience, bodies, namedOf, territories } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

type Data = ContentData<'digital-service'>;

const onLine = (data: Data): JsonLdNode => ({
  '@type': 'ServiceChannel',
  serviceUrl: data.url,
  availableLanguage: data.languages.map(localeOfWritten),
  processingTime: data.days === null ? null : `P${data.days}D`,
});

function inPerson(data: Data, page: DescribedPage): readonly JsonLdNode[] {
  return page.content.byIds('digital-place', namedOf(data.places), page.locale).map((place) => ({
    '@type': 'ServiceChannel',
    serviceLocation: {
      '@type': 'Place',
      name: place.entry.data.title,
      url: absolute(place.path ?? '', page),
    },
  }));
}

const price = (euros: number): JsonLdNode => ({ '@type': 'Offer', price: euros, priceCurrency: 'EUR' });

/** An online service as a `GovernmentService` (schema.org/GovernmentService), with the ways to reach it. */
export function describeService({ entry }: Shown<'digital-service'>, page: DescribedPage): JsonLdNode {
  const { data } = entry;
  const { audiences } = stringsOf(page.locale).services;
  return {
    ...describeBase('GovernmentService', data.title, data.summary, page),
    provider: bodies([data.authority], page)[0] ?? null,
    availableChannel: [onLine(data), ...inPerson(data, page)],
    audience: audience(data.audiences.map((name) => audiences[name])),
    areaServed: territories(data.territories, page),
    offers: data.cost === null ? null : price(data.cost),
  };
}
