/**
 * The one place where our fields meet those of the national schema « Lieux de médiation numérique », version 1.0.2.
 * Source: github.com/LaMednum/standard-mediation-num, `schema.json` (Licence Ouverte 2.0).
 */
import type { ContentData } from './entry.ts';
import type { PlaceType } from './vocabularies/digital-places.ts';

/** A place with what the schema asks and other documents hold. */
export interface NationalPlaceSource {
  readonly data: ContentData<'digital-place'>;
  readonly commune: Pick<ContentData<'territory'>, 'title' | 'code'>;
  /** The name of the body that runs it. */
  readonly parent: string | null;
  /** Instant of the last publication, ISO 8601. */
  readonly publishedAt: string;
}

/** The codes that the schema has for a kind of place (vocabulary « typologies » of data.inclusion). */
const typeCodes: Readonly<Record<PlaceType, string>> = {
  'cyberbase ou espace public numérique': 'EPN',
  'espace France services': 'RFS',
  'maison de services au public': 'MSAP',
  'maison des solidarités': 'MDS',
  'service du Département': 'DEPT',
  mairie: 'MUNI',
  'centre communal d’action sociale': 'CCAS',
  'centre intercommunal d’action sociale': 'CIAS',
  'médiathèque ou bibliothèque': 'BIB',
  'centre social': 'CS',
  'espace de vie sociale': 'EVS',
  'mission locale': 'ML',
  association: 'ASSO',
  'tiers-lieu': 'TIERS_LIEUX',
  'maison des jeunes et de la culture': 'MJC',
  'espace numérique mobile': 'ENM',
  collège: 'Autre',
  'maison de retraite': 'Autre',
  'visio-guichet': 'Autre',
  'autre lieu': 'Autre',
};

/** The schema writes several values in one cell, a bar between them. */
const join = (values: readonly string[]) => [...new Set(values)].join('|');

/** What an editor writes with commas between, one by one. */
const splitList = (list: string | null) =>
  (list ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const frenchPrefixes = '33|590|594|262|596|269|687|689|508|681';
const nationalPhone = new RegExp(`^\\+(${frenchPrefixes})\\d{6,9}$`);

/** `05 59 00 00 00` → `+33559000000`; nothing for a number that the schema has no room for. */
function toNationalPhone(phone: string | null): string {
  const bare = (phone ?? '').replaceAll(/[ .]/g, '').replace(/^0(?=[1-9])/, '+33');
  return nationalPhone.test(bare) ? bare : '';
}

/** Markdown as the plain text that a cell holds. */
const toPlainText = (markdown: string | null) =>
  (markdown ?? '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[#>\-*+ ]+/gm, '')
    .replaceAll(/[*_`]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Of the communes of France only: the schema has no room for the codes of other territories. */
const communeCode = /^([013-9]\d|2[AB1-9])\d{3}$/;
const toCommuneCode = (code: string) => (communeCode.test(code) ? code : '');

/** The schema counts its characters: a mark that spreadsheets would run is left out rather than disarmed. */
const toSummary = (summary: string | null) => (summary ?? '').replace(/^['=+\-@\s]+/, '');

const toText = (value: string | number | null) => String(value ?? '');

/** Each column of the schema, in its order, and what it holds of a place. */
const columns = {
  id: ({ data }) => data.identifier,
  pivot: ({ data }) => data.registration,
  nom: ({ data }) => data.title,
  commune: ({ commune }) => commune.title,
  code_postal: ({ data }) => data.postcode,
  code_insee: ({ commune }) => toCommuneCode(commune.code),
  adresse: ({ data }) => data.street,
  complement_adresse: ({ data }) => toText(data.addressExtra),
  latitude: ({ data }) => toText(data.latitude),
  longitude: ({ data }) => toText(data.longitude),
  typologie: ({ data }) => join(data.types.map((type) => typeCodes[type])),
  telephone: ({ data }) => toNationalPhone(data.phone),
  courriels: ({ data }) => toText(data.contactEmail),
  site_web: ({ data }) => toText(data.website),
  horaires: ({ data }) => toText(data.hours),
  presentation_resume: ({ data }) => toSummary(data.summary),
  presentation_detail: ({ data }) => toPlainText(data.description),
  source: ({ data }) => toText(data.source),
  itinerance: ({ data }) => join(data.mobilities),
  structure_parente: ({ parent }) => toText(parent),
  date_maj: ({ data, publishedAt }) => data.reviewedOn ?? publishedAt.slice(0, 10),
  services: ({ data }) => join(data.services),
  publics_specifiquement_adresses: ({ data }) => join(data.dedicatedTo),
  prise_en_charge_specifique: ({ data }) => join(data.specificCares),
  frais_a_charge: ({ data }) => join(data.fees),
  dispositif_programmes_nationaux: ({ data }) => join(data.programmes),
  formations_labels: ({ data }) => join(data.labels),
  autres_formations_labels: ({ data }) => join(splitList(data.otherLabels)),
  modalites_acces: ({ data }) => join(data.accessModes),
  modalites_accompagnement: ({ data }) => join(data.supportModes),
  fiche_acces_libre: ({ data }) => toText(data.accessibilityPage),
  prise_rdv: ({ data }) => toText(data.bookingPage),
} satisfies Readonly<Record<string, (place: NationalPlaceSource) => string>>;

export type NationalPlaceField = keyof typeof columns;

/** The names of the columns, in the order of the schema. */
export const nationalPlaceFields = Object.keys(columns) as readonly NationalPlaceField[];

/** A place as the national schema has it: every column, the ones without value empty. */
export function toNationalPlace(place: NationalPlaceSource): Readonly<Record<NationalPlaceField, string>> {
  const cells = nationalPlaceFields.map((field) => [field, columns[field](place)] as const);
  return Object.fromEntries(cells) as Record<NationalPlaceField, string>;
}
