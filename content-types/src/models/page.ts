import { boolean, integer, longText, markdown } from '../fields.ts';
import { defineModel } from '../model.ts';
import { addressEnd, title } from './shared-fields.ts';

export const page = defineModel({
  name: 'page',
  plural: 'pages',
  label: { one: 'page', many: 'pages' },
  help: 'Pages simples. Un service public en doit au moins cinq : mentions légales, données personnelles, cookies, aide, licence.',
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'slug',
  section: '',
  dataFile: 'pages',
  fields: {
    title,
    slug: addressEnd,
    summary: longText({
      label: 'Résumé',
      help: 'Utilisé par la recherche (300 caractères au plus).',
      meaning: 'Ce que dit la page, en une ou deux phrases.',
      max: 300,
    }),
    // A mandatory page may name a person: what is reused is where it is and what it is about.
    body: markdown({
      label: 'Texte',
      help: '50 000 caractères au plus.',
      max: 50000,
      required: true,
      isExported: false,
    }),
    hasAudienceNotice: boolean({
      label: 'Annonce la mesure d’audience',
      help: 'Cochez pour les pages « données personnelles » et « cookies » : le portail ajoute sous le texte ce qu’il mesure, d’après ses réglages, et comment le refuser.',
      default: false,
      isExported: false,
    }),
    isInFooter: boolean({
      label: 'Dans le pied de page',
      help: 'Cochez pour que chaque page du portail y renvoie. Il le faut pour les pages obligatoires : mentions légales, données personnelles, cookies, aide, licence.',
      default: false,
      isExported: false,
    }),
    footerRank: integer({
      label: 'Rang dans le pied de page',
      help: 'Les petits nombres viennent d’abord.',
      min: 0,
      max: 99,
      isExported: false,
    }),
  },
});
