import { choice, decimal, relation, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import { territoryKinds } from '../vocabularies/territory.ts';

export const territory = defineModel({
  name: 'territory',
  plural: 'territories',
  label: { one: 'territoire', many: 'territoires' },
  help: 'Communes, intercommunalités, provinces et pays voisins.',
  kind: 'collection',
  isContent: true,
  isLocalized: false,
  title: 'title',
  key: 'code',
  section: null,
  dataFile: 'territoires',
  fields: {
    code: text({
      label: 'Code',
      help: 'Code INSEE, numéro SIREN, code de province ou de pays (9 caractères au plus).',
      max: 9,
      pattern: /^[0-9A-Z]+$/,
      required: true,
      unique: true,
    }),
    title: text({ label: 'Nom', help: '120 caractères au plus.', max: 120, required: true }),
    type: choice({
      label: 'Nature',
      help: 'La nature du territoire.',
      values: territoryKinds,
      required: true,
    }),
    parent: relation({
      to: 'territory',
      label: 'Fait partie de',
      help: 'L’intercommunalité d’une commune, le pays d’une province.',
    }),
    longitude: decimal({ label: 'Longitude', help: 'En degrés décimaux.', min: -180, max: 180 }),
    latitude: decimal({ label: 'Latitude', help: 'En degrés décimaux.', min: -90, max: 90 }),
  },
});
