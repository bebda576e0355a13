import {
  choice,
  choices,
  date,
  email,
  group,
  integer,
  longText,
  markdown,
  relation,
  relations,
  text,
} from '../fields.ts';
import { milestone, yearlyReview } from '../components/index.ts';
import { defineModel } from '../model.ts';
import { phases, statuses } from '../vocabularies/progress.ts';
import { approachElements } from '../vocabularies/sustainable-development.ts';
import {
  addressEnd,
  longTitle,
  recordDocuments,
  reviewedOn,
  sustainableAims,
  sustainableGoals,
  territories,
  themes,
} from './shared-fields.ts';

export const action = defineModel({
  name: 'action',
  plural: 'actions',
  label: { one: 'action', many: 'actions' },
  help: 'Actions de l’Agenda 21 : objectif, description, résultats attendus, avancement.',
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'code',
  section: 'actions',
  dataFile: 'actions',
  fields: {
    code: text({
      label: 'Code',
      help: 'Le numéro dans le plan, par exemple « 5.2.3 » (30 caractères au plus).',
      max: 30,
      pattern: /^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/,
      required: true,
      unique: true,
      localized: false,
    }),
    title: longTitle,
    slug: addressEnd,
    axis: relation({
      to: 'plan-axis',
      label: 'Axe',
      help: 'L’axe ou l’orientation du plan à laquelle l’action appartient.',
      required: true,
    }),
    parent: relation({
      to: 'action',
      label: 'Action d’ensemble',
      help: 'À remplir quand l’action est une partie d’une autre.',
    }),
    objective: longText({
      label: 'Objectif',
      help: 'Ce que l’action cherche à obtenir (4 000 caractères au plus).',
      max: 4000,
    }),
    description: markdown({
      label: 'Description',
      help: 'Ce qui est fait, avec qui et comment (20 000 caractères au plus).',
      max: 20000,
    }),
    expectedResults: markdown({
      label: 'Résultats attendus',
      help: 'À quoi l’on verra que l’action a réussi (4 000 caractères au plus).',
      max: 4000,
    }),
    phase: choice({ label: 'Phase', help: 'Où en est l’action : idée, étude ou opération.', values: phases }),
    progressStatus: choice({
      label: 'Statut',
      help: 'Comment l’action avance dans sa phase.',
      values: statuses,
    }),
    progress: integer({ label: 'Avancement', help: 'En pour cent, de 0 à 100.', min: 0, max: 100 }),
    startsOn: date({ label: 'Début', help: 'Jour de début, prévu ou réel.' }),
    endsOn: date({ label: 'Fin', help: 'Jour de fin, prévu ou réel.' }),
    leadService: text({
      label: 'Service pilote',
      help: 'Le service du Département qui conduit l’action (160 caractères au plus).',
      max: 160,
    }),
    contactEmail: email({
      label: 'Courriel du service',
      help: 'Une adresse de service, jamais celle d’une personne.',
    }),
    approachElements: choices({
      label: 'Éléments de démarche',
      help: 'Les éléments déterminants du cadre de référence que l’action met en œuvre.',
      values: approachElements,
    }),
    milestones: group({ of: milestone, label: 'Jalons', help: '20 jalons au plus, dans l’ordre.', max: 20 }),
    yearlyReviews: group({
      of: yearlyReview,
      label: 'Bilans annuels',
      help: 'Un bilan par année, 20 au plus.',
      max: 20,
    }),
    documents: recordDocuments,
    projects: relations({
      to: 'project',
      label: 'Projets liés',
      help: 'Les projets qui mettent en œuvre l’action.',
    }),
    practices: relations({
      to: 'good-practice',
      label: 'Bonnes pratiques liées',
      help: 'Les bonnes pratiques utiles à l’action.',
    }),
    partners: relations({ to: 'partner', label: 'Partenaires', help: 'Les organismes associés.' }),
    themes,
    territories,
    aims: sustainableAims,
    goals: sustainableGoals,
    reviewedOn,
  },
});
