import { choice, date, longText, relation, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import { contributionLanguages, decisions } from '../vocabularies/participation.ts';

export const contribution = defineModel({
  name: 'contribution',
  plural: 'contributions',
  label: { one: 'contribution', many: 'contributions' },
  help: 'Ce qu’une personne a répondu à une consultation. Elle n’est montrée qu’une fois publiée.',
  kind: 'collection',
  isContent: true,
  isLocalized: false,
  title: 'author',
  key: 'code',
  section: null,
  dataFile: 'contributions',
  fields: {
    code: text({
      label: 'Référence',
      help: 'Propre à la contribution, par exemple « C-2026-014 » (30 caractères au plus).',
      max: 30,
      pattern: /^[0-9A-Z]+(-[0-9A-Z]+)*$/,
      required: true,
      unique: true,
    }),
    author: text({
      label: 'Nom ou pseudonyme',
      help: 'Tel que la personne veut le voir publié, jamais une adresse électronique (120 caractères au plus).',
      max: 120,
      pattern: /^[^@]+$/,
      required: true,
      isExported: false,
    }),
    consultation: relation({
      to: 'consultation',
      label: 'Consultation',
      help: 'Celle à laquelle la contribution répond.',
      required: true,
    }),
    receivedOn: date({ label: 'Reçue le', help: 'Le jour où elle est arrivée.', required: true }),
    language: choice({
      label: 'Langue',
      help: 'La langue dans laquelle elle est écrite.',
      values: contributionLanguages,
      required: true,
      default: 'français',
    }),
    text: longText({
      label: 'Contribution',
      help: 'Telle qu’elle a été écrite ; retirez seulement ce qui désigne une autre personne (2 000 caractères au plus).',
      max: 2000,
      required: true,
    }),
    answer: longText({
      label: 'Réponse',
      help: 'La réponse de la collectivité, dans la langue de la contribution (2 000 caractères au plus).',
      max: 2000,
    }),
    answeredOn: date({ label: 'Réponse du', help: 'Le jour de la réponse.' }),
    decision: choice({
      label: 'Décision',
      help: 'Ce que la collectivité en fait, quand c’est décidé.',
      values: decisions,
    }),
  },
});
