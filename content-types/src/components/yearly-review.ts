import { choice, integer, longText } from '../fields.ts';
import { defineComponent } from '../model.ts';

export const reviewLights = ['vert', 'orange', 'rouge'] as const;
export type ReviewLight = (typeof reviewLights)[number];

export const yearlyReview = defineComponent({
  name: 'yearly-review',
  label: 'Bilan annuel',
  title: 'year',
  fields: {
    year: integer({
      label: 'Année',
      help: 'Année du bilan, sur quatre chiffres.',
      min: 2000,
      max: 2100,
      required: true,
    }),
    text: longText({
      label: 'Bilan',
      help: 'Ce qui a été fait (1 500 caractères au plus).',
      max: 1500,
      required: true,
    }),
    light: choice({
      label: 'Appréciation',
      help: 'Vert : conforme. Orange : à surveiller. Rouge : à reprendre.',
      values: reviewLights,
      required: true,
    }),
  },
});
