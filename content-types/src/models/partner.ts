import { choice, email, image, markdown, relation, text, url } from '../fields.ts';
import { defineModel } from '../model.ts';
import { partnerKinds } from '../vocabularies/territory.ts';
import { addressEnd, reviewedOn, themes } from './shared-fields.ts';

export const partner = defineModel({
  name: 'partner',
  plural: 'partners',
  label: { one: 'organisme partenaire', many: 'organismes partenaires' },
  help: 'Collectivités, associations, entreprises, établissements et organismes étrangers.',
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'slug',
  section: 'partenaires',
  dataFile: 'organismes',
  fields: {
    title: text({
      label: 'Nom',
      help: 'Le nom usuel de l’organisme (200 caractères au plus).',
      max: 200,
      required: true,
    }),
    slug: addressEnd,
    acronym: text({
      label: 'Sigle',
      help: '20 caractères au plus.',
      meaning: 'Sigle de l’organisme.',
      max: 20,
      localized: false,
    }),
    type: choice({
      label: 'Nature',
      help: 'La nature de l’organisme.',
      values: partnerKinds,
      required: true,
    }),
    territory: relation({
      to: 'territory',
      label: 'Territoire',
      help: 'La commune, l’intercommunalité ou la province où il agit.',
    }),
    description: markdown({
      label: 'Présentation',
      help: 'Ce que fait l’organisme (2 000 caractères au plus).',
      max: 2000,
    }),
    logo: image({ label: 'Logo', help: 'Avec le nom de l’organisme pour texte alternatif.' }),
    website: url({
      label: 'Site web',
      help: 'Adresse complète, avec https://.',
      meaning: 'Adresse du site de l’organisme.',
    }),
    contactEmail: email({ label: 'Courriel', help: 'Une adresse générique, jamais celle d’une personne.' }),
    themes,
    reviewedOn,
  },
});
