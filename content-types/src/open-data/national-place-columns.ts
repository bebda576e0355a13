/**
 * The columns of the national file of digital places: names, order, types and limits of the schema « Lieux de médiation
 * numérique » 1.0.2 (see `national-places.ts`); what they mean is said by the fields of our model.
 */
import type { Field } from '../fields.ts';
import { digitalPlace } from '../models/digital-place.ts';
import { type NationalPlaceField, nationalPlaceFields } from '../national-places.ts';
import { type Column, defineColumn } from './column.ts';
import { toMeaning } from './to-meaning.ts';

/** Where the published text of the schema is. */
export const nationalPlaceSchema = 'https://github.com/LaMednum/standard-mediation-num';

type OwnField = keyof typeof digitalPlace.fields;

/** A field of ours, and what the schema says of its column besides. */
type Said = Partial<Omit<Column, 'name'>> & { readonly field?: OwnField };

const required = { isRequired: true } as const;

const said: Readonly<Record<NationalPlaceField, Said>> = {
  id: { field: 'identifier', ...required },
  pivot: { field: 'registration', ...required },
  nom: { field: 'title', ...required },
  commune: { title: 'Commune', description: 'Nom de la commune du lieu.', ...required },
  code_postal: { field: 'postcode', ...required },
  code_insee: {
    title: 'Code INSEE',
    description: 'Code officiel de la commune du lieu.',
    pattern: '^([013-9]\\d|2[AB1-9])\\d{3}$',
  },
  adresse: { field: 'street', ...required },
  complement_adresse: { field: 'addressExtra' },
  latitude: { field: 'latitude' },
  longitude: { field: 'longitude' },
  typologie: {
    field: 'types',
    values: null,
    description: 'Codes de la nature du lieu, dans la liste nationale des typologies de structures.',
  },
  telephone: {
    field: 'phone',
    description: 'Numéro français, avec son indicatif international et sans espace.',
    pattern: '^\\+(33|590|594|262|596|269|687|689|508|681)\\d{6,9}$',
  },
  courriels: { field: 'contactEmail' },
  site_web: { field: 'website' },
  horaires: { field: 'hours' },
  presentation_resume: { field: 'summary', maxLength: 280 },
  presentation_detail: { field: 'description', isMarkdown: false },
  source: { field: 'source' },
  itinerance: { field: 'mobilities' },
  structure_parente: { field: 'owner' },
  date_maj: {
    title: 'Date de mise à jour',
    description: 'Jour de la dernière vérification, sinon de la dernière mise en ligne.',
    type: 'date',
    ...required,
  },
  services: { field: 'services' },
  publics_specifiquement_adresses: { field: 'dedicatedTo' },
  prise_en_charge_specifique: { field: 'specificCares' },
  frais_a_charge: { field: 'fees' },
  dispositif_programmes_nationaux: { field: 'programmes' },
  formations_labels: { field: 'labels' },
  autres_formations_labels: { field: 'otherLabels', isMany: true },
  modalites_acces: { field: 'accessModes' },
  modalites_accompagnement: { field: 'supportModes' },
  fiche_acces_libre: { field: 'accessibilityPage' },
  prise_rdv: { field: 'bookingPage' },
};

function fromField(field: Field): Omit<Column, 'name'> {
  const isNumber = field.kind === 'decimal';
  const { name: _, ...column } = defineColumn({
    name: '',
    title: field.label,
    description: toMeaning(field),
    type: isNumber ? 'number' : 'string',
    isAddress: field.kind === 'url',
    isMany: field.kind === 'choices',
    isMarkdown: field.kind === 'markdown',
    values: field.kind === 'choices' ? field.values : null,
    pattern: field.kind === 'text' && field.pattern ? field.pattern.source : null,
    minimum: isNumber ? (field.min ?? null) : null,
    maximum: isNumber ? (field.max ?? null) : null,
  });
  return column;
}

function toColumn(name: NationalPlaceField): Column {
  const { field, ...own } = said[name];
  const column = field ? fromField(digitalPlace.fields[field]) : { title: name, description: name };
  return defineColumn({ ...column, ...own, name });
}

export const nationalPlaceColumns: readonly Column[] = nationalPlaceFields.map(toColumn);
