import { choice, date, group, integer, longText, markdown, relation, relations, url } from '../fields.ts';
import { funder, milestone } from '../components/index.ts';
import { defineModel } from '../model.ts';
import { phases, statuses } from '../vocabularies/progress.ts';
import { programmes } from '../vocabularies/territory.ts';
import {
  addressEnd,
  difficulties,
  gallery,
  keyFigures,
  recordDocuments,
  results,
  reviewedOn,
  sustainableAims,
  sustainableGoals,
  territories,
  themes,
  title,
} from './shared-fields.ts';

export const project = defineModel({
  name: 'project',
  plural: 'projects',
  label: { one: 'projet', many: 'projets' },
  help: 'Vitrine des projets de développement durable du territoire.',
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'slug',
  section: 'projets',
  dataFile: 'projets',
  fields: {
    title,
    slug: addressEnd,
    tagline: longText({
      label: 'Accroche',
      help: 'Le projet en une phrase (140 caractères au plus).',
      max: 140,
      required: true,
    }),
    description: markdown({
      label: 'Description',
      help: 'Quoi, pourquoi, comment (10 000 caractères au plus).',
      max: 10000,
    }),
    objectives: longText({
      label: 'Objectifs',
      help: 'Ce que le projet cherche à obtenir (1 500 caractères au plus).',
      max: 1500,
    }),
    phase: choice({
      label: 'Phase',
      help: 'Où en est le projet : idée, étude ou opération.',
      values: phases,
      required: true,
      default: 'idée',
    }),
    progressStatus: choice({
      label: 'Statut',
      help: 'Comment le projet avance dans sa phase.',
      values: statuses,
      required: true,
      default: 'en cours',
    }),
    startsOn: date({ label: 'Début', help: 'Jour de début, prévu ou réel.' }),
    endsOn: date({ label: 'Fin', help: 'Jour de fin, prévu ou réel.' }),
    budget: integer({ label: 'Budget', help: 'Budget total, en euros.', min: 0 }),
    grant: integer({ label: 'Subvention obtenue', help: 'Montant accordé, en euros.', min: 0 }),
    funders: group({
      of: funder,
      label: 'Financeurs',
      help: 'Qui paie, et combien (12 au plus).',
      max: 12,
    }),
    programme: choice({
      label: 'Programme',
      help: 'Le programme de financement principal.',
      values: programmes,
    }),
    owner: relation({
      to: 'partner',
      label: 'Organisme porteur',
      help: 'L’organisme qui conduit le projet.',
    }),
    partners: relations({
      to: 'partner',
      label: 'Partenaires',
      help: 'Les organismes associés.',
    }),
    keyFigures,
    milestones: group({ of: milestone, label: 'Jalons', help: '20 jalons au plus, dans l’ordre.', max: 20 }),
    results,
    difficulties,
    gallery,
    documents: recordDocuments,
    practice: relation({
      to: 'good-practice',
      label: 'Bonne pratique tirée',
      help: 'La fiche qui explique comment refaire ce qui a marché dans ce projet.',
    }),
    website: url({ label: 'Site web', help: 'Page qui présente le projet.' }),
    themes,
    territories,
    aims: sustainableAims,
    goals: sustainableGoals,
    reviewedOn,
  },
});
