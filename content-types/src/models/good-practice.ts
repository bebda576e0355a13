import { choice, choices, group, image, longText, markdown, relation, relations } from '../fields.ts';
import { difficulty, result, step } from '../components/index.ts';
import { defineModel } from '../model.ts';
import { audiences, costRanges, depths, durationRanges, practiceLabels } from '../vocabularies/practice.ts';
import {
  addressEnd,
  reviewedOn,
  sustainableAims,
  sustainableGoals,
  territories,
  themes,
  title,
} from './shared-fields.ts';

export const goodPractice = defineModel({
  name: 'good-practice',
  plural: 'good-practices',
  label: { one: 'bonne pratique', many: 'bonnes pratiques' },
  help: 'Ce qui a marché, raconté pour que d’autres puissent le refaire.',
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'slug',
  section: 'bonnes-pratiques',
  dataFile: 'bonnes-pratiques',
  fields: {
    title,
    slug: addressEnd,
    depth: choice({
      label: 'Profondeur',
      help: 'Éclair : l’essentiel en cinq minutes. Complète : tout ce qu’il faut pour refaire.',
      values: depths,
      default: 'éclair',
      required: true,
    }),
    summary: longText({
      label: 'Résumé',
      help: 'L’essentiel en deux ou trois phrases (300 caractères au plus).',
      max: 300,
      required: true,
    }),
    image: image({ label: 'Image', help: 'Facultative. Décrivez-la dans son texte alternatif.' }),
    problem: longText({
      label: 'Problème de départ',
      help: 'La situation à laquelle il fallait répondre (1 000 caractères au plus).',
      max: 1000,
    }),
    solution: markdown({
      label: 'Solution',
      help: 'Ce qui a été mis en place (5 000 caractères au plus).',
      max: 5000,
    }),
    steps: group({
      of: step,
      label: 'Étapes',
      help: 'Les étapes à suivre, dans l’ordre (15 au plus).',
      max: 15,
    }),
    results: group({
      of: result,
      label: 'Résultats',
      help: 'Chaque résultat avec son niveau de preuve (10 au plus).',
      max: 10,
    }),
    difficulties: group({
      of: difficulty,
      label: 'Difficultés',
      help: 'Ce qui a coincé et ce qui a débloqué (10 au plus).',
      max: 10,
    }),
    costRange: choice({ label: 'Coût', help: 'Une fourchette, tout compris.', values: costRanges }),
    durationRange: choice({
      label: 'Durée de mise en œuvre',
      help: 'Du premier échange aux premiers résultats.',
      values: durationRanges,
    }),
    transferability: longText({
      label: 'Pour refaire ailleurs',
      help: 'Ce qu’il faut réunir et ce qu’il faut adapter (800 caractères au plus).',
      max: 800,
    }),
    audiences: choices({ label: 'Publics', help: 'À qui la pratique s’adresse.', values: audiences }),
    owner: relation({
      to: 'partner',
      label: 'Organisme porteur',
      help: 'L’organisme qui a mené la pratique.',
    }),
    partners: relations({ to: 'partner', label: 'Partenaires', help: 'Les organismes associés.' }),
    replicates: relation({
      to: 'good-practice',
      label: 'Inspirée de',
      help: 'La bonne pratique d’origine, si celle-ci la reprend.',
    }),
    whatChanged: longText({
      label: 'Ce qui change',
      help: 'Ce qui a été adapté par rapport à l’original (600 caractères au plus).',
      max: 600,
    }),
    departmentNote: longText({
      label: 'Avis du Département',
      help: 'Signé du service, jamais d’une personne (600 caractères au plus).',
      max: 600,
    }),
    label: choice({
      label: 'Label',
      help: 'Publiée par défaut ; recommandée ou exemplaire après examen.',
      values: practiceLabels,
      default: 'publiée',
      required: true,
    }),
    themes,
    territories,
    aims: sustainableAims,
    goals: sustainableGoals,
    reviewedOn,
  },
});
