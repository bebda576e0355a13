import type { ContentData, PlaceType } from '@agenda21/content-types';
import { communeOf } from '../content/place-lists.ts';
import type { Shown } from '../content/shown.ts';
import { stringsOf } from '../i18n/index.ts';
import { hoursOfPlace } from '../opening-hours/hours-of-place.ts';
import { describeBase } from './describe-base.ts';
import type { DescribedPage } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';
import { describeHours } from './opening-hours.ts';

type Data = ContentData<'digital-place'>;

/** The kinds of place that schema.org has a type for; the others are civic structures. */
const types: Readonly<Partial<Record<PlaceType, string>>> = {
  'espace France services': 'GovernmentOffice',
  'maison de services au public': 'GovernmentOffice',
  'maison des solidarités': 'GovernmentOffice',
  'service du Département': 'GovernmentOffice',
  mairie: 'CityHall',
  'centre communal d’action sociale': 'GovernmentOffice',
  'centre intercommunal d’action sociale': 'GovernmentOffice',
  'médiathèque ou bibliothèque': 'Library',
  collège: 'MiddleSchool',
};

function typeOf({ types: kinds }: Data): string {
  const [first] = kinds;
  return (first && types[first]) ?? 'CivicStructure';
}

const addressOf = (data: Data, commune: string): JsonLdNode => ({
  '@type': 'PostalAddress',
  streetAddress: [data.street, data.addressExtra].filter((line) => line !== null).join(', '),
  postalCode: data.postcode,
  addressLocality: commune,
  addressCountry: 'FR',
});

const geoOf = ({ latitude, longitude }: Data): JsonLdNode | null =>
  latitude === null || longitude === null ? null : { '@type': 'GeoCoordinates', latitude, longitude };

function amenitiesOf(data: Data, { locale }: DescribedPage): readonly JsonLdNode[] {
  const { vocabularies } = stringsOf(locale).places;
  const names = [
    ...data.equipments.map((equipment) => vocabularies.placeEquipments[equipment]),
    ...data.accessibilities.map((accessibility) => vocabularies.placeAccessibilities[accessibility]),
  ];
  return names.map((name) => ({ '@type': 'LocationFeatureSpecification', name, value: true }));
}

/** A digital place as the kind of `Place` that it is (schema.org/Place). Its mailbox is left to its page. */
export function describePlace(shown: Shown<'digital-place'>, page: DescribedPage): JsonLdNode {
  const { data } = shown.entry;
  const hours = hoursOfPlace(shown, page.content);
  const isFree = data.fees.length === 1 && data.fees[0] === 'Gratuit';
  return {
    ...describeBase(typeOf(data), data.title, data.summary, page),
    identifier: data.identifier,
    sameAs: data.website,
    telephone: data.phone,
    address: addressOf(data, communeOf(shown, page.content)),
    geo: geoOf(data),
    openingHoursSpecification: hours && describeHours(hours),
    amenityFeature: amenitiesOf(data, page),
    isAccessibleForFree: isFree ? true : null,
  };
}
