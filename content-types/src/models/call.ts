import { strand } from '../components/index.ts';
import { choice, choices, date, group, longText, markdown, relations } from '../fields.ts';
import { defineModel } from '../model.ts';
import { callKinds } from '../vocabularies/participation.ts';
import { audiences } from '../vocabularies/practice.ts';
import { concernedActions, documents, outcome, stages } from './participation-fields.ts';
import {
  contactEmail,
  contactService,
  addressEnd,
  reviewedOn,
  territories,
  themes,
  title,
} from './shared-fields.ts';

export const call = defineModel({
  name: 'call',
  plural: 'calls',
  label: { one: 'appel', many: 'appels' },
  help: 'Appels à projets, appels à volontariat et autres appels : ils s’ouvrent et se ferment d’eux-mêmes à leurs dates.',
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'slug',
  section: 'participer/appels',
  dataFile: 'appels',
  fields: {
    title,
    slug: addressEnd,
    type: choice({
      label: 'Nature',
      help: 'Ce que l’appel demande : un projet, du temps, autre chose.',
      values: callKinds,
      required: true,
      default: 'appel à projets',
    }),
    summary: longText({
      label: 'Résumé',
      help: 'Qui est appelé, à quoi, et ce que cela apporte (300 caractères au plus).',
      max: 300,
      required: true,
    }),
    opensOn: date({
      label: 'Ouverture',
      help: 'Premier jour pour répondre. L’appel s’ouvre de lui-même ce jour-là.',
      meaning: 'Premier jour pour répondre.',
      required: true,
    }),
    closesOn: date({
      label: 'Clôture',
      help: 'Dernier jour pour répondre, compris : l’appel se ferme de lui-même le lendemain. Vide quand il reste ouvert.',
      meaning: 'Dernier jour pour répondre, compris ; vide quand l’appel reste ouvert.',
    }),
    audiences: choices({ label: 'Publics', help: 'À qui l’appel s’adresse.', values: audiences }),
    eligibility: longText({
      label: 'Qui peut répondre',
      help: 'Les conditions pour répondre (1 500 caractères au plus).',
      max: 1500,
    }),
    description: markdown({
      label: 'Présentation',
      help: 'Pourquoi cet appel, dans quel cadre (10 000 caractères au plus).',
      max: 10000,
    }),
    strands: group({
      of: strand,
      label: 'Volets ou missions',
      help: 'Les sujets d’un appel à projets, les missions d’un appel à volontariat (12 au plus).',
      max: 12,
    }),
    support: markdown({
      label: 'Ce qui est apporté',
      help: 'Aide financière, accompagnement, temps accordé (4 000 caractères au plus).',
      max: 4000,
    }),
    criteria: markdown({
      label: 'Critères',
      help: 'Comment les réponses sont choisies, et par qui (4 000 caractères au plus).',
      max: 4000,
    }),
    expected: markdown({
      label: 'Ce qui est demandé',
      help: 'Ce que la réponse doit contenir, et comment la faire parvenir (4 000 caractères au plus).',
      max: 4000,
    }),
    stages,
    documents,
    contactService,
    contactEmail,
    outcome,
    projects: relations({
      to: 'project',
      label: 'Projets retenus',
      help: 'Les vitrines des projets que l’appel a permis.',
    }),
    actions: concernedActions,
    themes,
    territories,
    reviewedOn,
  },
});
