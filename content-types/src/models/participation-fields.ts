/** Fields that consultations and calls hold under the same name. */
import { document, stage } from '../components/index.ts';
import { group, markdown, relations } from '../fields.ts';

export const stages = group({
  of: stage,
  label: 'Calendrier',
  help: 'Les étapes, de la première à la dernière (20 au plus).',
  max: 20,
});

export const documents = group({
  of: document,
  label: 'Documents',
  help: 'Ce qu’il faut lire avant de répondre (20 au plus).',
  max: 20,
});

export const outcome = markdown({
  label: 'Bilan',
  help: 'À remplir après la clôture : ce qui en est sorti (10 000 caractères au plus).',
  max: 10000,
});

export const concernedActions = relations({
  to: 'action',
  label: 'Actions concernées',
  help: 'Les actions de l’Agenda 21 auxquelles cela se rattache.',
});
