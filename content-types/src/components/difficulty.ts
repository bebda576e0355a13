import { choice, longText } from '../fields.ts';
import { defineComponent } from '../model.ts';
import { difficultyKinds } from '../vocabularies/practice.ts';

export const difficulty = defineComponent({
  name: 'difficulty',
  label: 'Difficulté',
  title: 'story',
  fields: {
    type: choice({
      label: 'Nature',
      help: 'Le domaine de la difficulté.',
      values: difficultyKinds,
      required: true,
    }),
    story: longText({
      label: 'Difficulté rencontrée',
      help: 'Ce qui a coincé (600 caractères au plus).',
      max: 600,
      required: true,
    }),
    unblockedBy: longText({
      label: 'Ce qui a débloqué',
      help: 'Ce qui a permis d’avancer (600 caractères au plus).',
      max: 600,
    }),
  },
});
