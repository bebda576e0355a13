import { describe, expect, it } from 'vitest';
import type { ContentData } from './entry.ts';
import { completeData } from './import-record.ts';
import { type NationalPlaceSource, toNationalPlace } from './national-places.ts';
import { parseData } from './to-entry-schema.ts';
import {
  accessModes,
  mobilities,
  nationalProgrammes,
  placeAudiences,
  placeFees,
  placeLabels,
  placeServices,
  placeTypes,
  specificCares,
  supportModes,
} from './vocabularies/digital-places.ts';

const bare = {
  title: 'Lieu',
  slug: 'lieu',
  street: '1 rue d’Exemple',
  postcode: '64000',
  territory: 'pau',
  identifier: 'lieu-1',
  registration: 'EXEMPLE0001',
};

const whole = {
  ...bare,
  identifier: 'lieu-2',
  addressExtra: 'Étage « 2 », porte B',
  latitude: 43.3,
  longitude: -0.37,
  types: placeTypes,
  phone: '05 59 00 00 00',
  contactEmail: 'lieu@exemple.fr',
  website: 'https://lieu.example/',
  hours: 'Mo-Fr 09:00-12:00,14:00-18:00; PH off',
  summary: 'x'.repeat(280),
  description:
    '## Accueil\n\nOn **aide** [ici](https://lieu.example/), « sans rendez-vous ».\n\n- un\n- deux',
  source: 'Département',
  mobilities,
  reviewedOn: '2026-03-01',
  services: placeServices,
  dedicatedTo: placeAudiences,
  specificCares,
  fees: placeFees,
  programmes: nationalProgrammes,
  labels: placeLabels,
  otherLabels: 'Un, deux',
  accessModes,
  supportModes,
  accessibilityPage: 'https://acceslibre.beta.gouv.fr/x',
  bookingPage: 'https://rdv.example/',
};

function placeOf(fields: Record<string, unknown>): NationalPlaceSource {
  const parsed = parseData('digital-place', completeData('digital-place', fields));
  if (!parsed.ok) return expect.fail(JSON.stringify(parsed.problems));
  const data: ContentData<'digital-place'> = parsed.data;
  return {
    data,
    commune: { title: 'Pau', code: '64445' },
    parent: 'Commune',
    publishedAt: '2026-11-27T09:00:00.000Z',
  };
}

describe('a place in the national schema', () => {
  it('has its codes, and each once', () => {
    const { typologie } = toNationalPlace(
      placeOf({ ...bare, types: ['collège', 'maison de retraite', 'cyberbase ou espace public numérique'] }),
    );
    expect(typologie).toBe('Autre|EPN');
  });

  it('has its telephone as dialled from abroad, and none that the schema would refuse', () => {
    const phoneOf = (phone: string) => toNationalPlace(placeOf({ ...bare, phone })).telephone;
    expect(phoneOf('05 59 00 00 00')).toBe('+33559000000');
    expect(phoneOf('+33 5 59 00 00 00')).toBe('+33559000000');
    expect(phoneOf('+34 948 00 00 00')).toBe('');
  });

  it('has each of its other labels once, with bars between', () => {
    const otherLabelsOf = (otherLabels: string) =>
      toNationalPlace(placeOf({ ...bare, otherLabels })).autres_formations_labels;
    expect(otherLabelsOf('Un, deux  trois,Un, ')).toBe('Un|deux  trois');
    expect(toNationalPlace(placeOf(bare)).autres_formations_labels).toBe('');
  });

  it('was last changed on the day it was checked, else on the day it was published', () => {
    expect(toNationalPlace(placeOf(whole)).date_maj).toBe('2026-03-01');
    expect(toNationalPlace(placeOf(bare)).date_maj).toBe('2026-11-27');
  });

  it('tells its long text without marks', () => {
    expect(toNationalPlace(placeOf(whole)).presentation_detail).toBe(
      'Accueil On aide ici, « sans rendez-vous ». un deux',
    );
  });

  it('has the code of its commune, and none of a territory that is no commune', () => {
    const codeOf = (code: string) =>
      toNationalPlace({ ...placeOf(bare), commune: { title: 'Territoire', code } }).code_insee;
    expect(codeOf('64445')).toBe('64445');
    expect(codeOf('200067254')).toBe('');
    expect(codeOf('ES212')).toBe('');
  });

  it('has no mark before its summary that a spreadsheet would run, so that it keeps the length of the schema', () => {
    const summary = `=${'x'.repeat(279)}`;
    expect(toNationalPlace(placeOf({ ...bare, summary })).presentation_resume).toBe('x'.repeat(279));
  });

  it('refuses a number of zeros in place of a SIRET', () => {
    const parse = (registration: string) =>
      parseData('digital-place', completeData('digital-place', { ...bare, registration })).ok;
    expect(parse('00000000000000')).toBe(false);
    expect(parse('43493312300029')).toBe(true);
  });
});
