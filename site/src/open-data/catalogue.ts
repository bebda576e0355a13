/** The catalogue of the sets of data, for the portals that gather them (DCAT-AP 3 in JSON-LD). */
import {
  type DataFormat,
  type Locale,
  contentModels,
  dataPagePath,
  dataPath,
  defaultLocale,
  nationalPlaceSchema,
  sections,
} from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import { stringsOf } from '../i18n/index.ts';
import type { DataFile } from './data-files.ts';
import { formatNames, mediaTypes } from './formats.ts';
import type { DataSet } from './data-sets.ts';
import { dataLicence } from './licence.ts';
import { type ToldSet, toldSets } from './told-sets.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The lists of the Publications Office of the European Union, which DCAT-AP asks for. */
const list = (name: string, code: string) => ({
  '@id': `http://publications.europa.eu/resource/authority/${name}/${code}`,
});

const fileTypes: Readonly<Record<DataFormat, string>> = { csv: 'CSV', json: 'JSON', geojson: 'GEOJSON' };

const languages: Readonly<Record<Locale, string>> = { fr: 'FRA', es: 'SPA', eu: 'EUS', oc: 'OCI', en: 'ENG' };

const inFrench = (words: string) => ({ '@language': defaultLocale, '@value': words });
const node = (address: string) => ({ '@id': address });
const instant = (at: string | null) =>
  at === null ? {} : { 'dct:modified': { '@type': 'xsd:dateTime', '@value': at } };

/** Who gives the data out, and who answers about them. */
interface Issuer {
  readonly organisation: string;
  readonly service: string;
  readonly locales: readonly Locale[];
  readonly site: URL;
}

const publisherOf = ({ organisation, site }: Issuer) => ({
  '@id': new URL('#editeur', site).href,
  '@type': 'foaf:Agent',
  'foaf:name': inFrench(organisation),
  'foaf:homepage': node(site.href),
});

function distributionOf(
  { title }: ToldSet,
  { format, path, bytes, digest }: DataFile,
  page: string,
  site: URL,
) {
  const address = new URL(path, site).href;
  return {
    '@id': `${address}#fichier`,
    '@type': 'dcat:Distribution',
    'dct:title': inFrench(`${title} (${formatNames[format]})`),
    'dcat:accessURL': node(page),
    'dcat:downloadURL': node(address),
    'dct:format': list('file-type', fileTypes[format]),
    'dcat:mediaType': node(`https://www.iana.org/assignments/media-types/${mediaTypes[format]}`),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'dct:license': node(dataLicence.url),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': node('spdx:checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': digest },
    },
  };
}

/** The languages that the rows of a set are written in. */
const languagesOf = (set: DataSet, { locales }: Issuer): readonly Locale[] =>
  contentModels[set.model].isLocalized && set.part !== 'national' ? locales : [defaultLocale];

function datasetOf(told: ToldSet, issuer: Issuer) {
  const { set, title, description, facts } = told;
  const { site, service } = issuer;
  const page = new URL(dataPagePath(set.name), site).href;
  return {
    '@id': `${page}#jeu`,
    '@type': 'dcat:Dataset',
    'dct:identifier': set.name,
    'dct:title': inFrench(title),
    'dct:description': inFrench(description),
    ...instant(facts.modifiedAt),
    'dct:publisher': node(new URL('#editeur', site).href),
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': service,
      'vcard:hasURL': node(new URL(sections.contact, site).href),
    },
    'dcat:landingPage': node(page),
    'dcat:theme': [list('data-theme', 'ENVI'), list('data-theme', 'GOVE')],
    'dct:accessRights': list('access-right', 'PUBLIC'),
    'dct:accrualPeriodicity': list('frequency', 'IRREG'),
    'dct:language': languagesOf(set, issuer).map((locale) => list('language', languages[locale])),
    ...(set.part === 'national' ? { 'dct:conformsTo': node(nationalPlaceSchema) } : {}),
    'dcat:distribution': facts.files.map((file) => distributionOf(told, file, page, site)),
  };
}

/** The whole catalogue. */
export function catalogue(content: Content, site: URL): object {
  const { defaults, openData, lists } = stringsOf(defaultLocale);
  const settings = content.settings(defaultLocale)?.entry.data;
  const organisation = settings?.organisation ?? defaults.organisation;
  const service = settings?.contactService ?? organisation;
  const issuer = { organisation, service, locales: content.locales, site };
  const told = toldSets(content, site);
  const modifiedAt =
    told
      .flatMap(({ facts }) => facts.modifiedAt ?? [])
      .toSorted()
      .at(-1) ?? null;
  return {
    '@context': context,
    '@id': new URL(dataPath('catalogue.jsonld'), site).href,
    '@type': 'dcat:Catalog',
    'dct:title': inFrench(openData.packageOf(settings?.siteName ?? defaults.siteName)),
    'dct:description': inFrench(lists.intros.openData),
    'dct:publisher': publisherOf(issuer),
    'dct:license': node(dataLicence.url),
    'dct:language': list('language', 'FRA'),
    ...instant(modifiedAt),
    'foaf:homepage': node(new URL(sections.openData, site).href),
    'dcat:dataset': told.map((one) => datasetOf(one, issuer)),
  };
}
