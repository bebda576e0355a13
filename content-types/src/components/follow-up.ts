import { choice, longText, text } from '../fields.ts';
import { defineComponent } from '../model.ts';
import { decisions } from '../vocabularies/participation.ts';

export const followUp = defineComponent({
  name: 'follow-up',
  label: 'Suite donnée',
  title: 'subject',
  fields: {
    subject: text({
      label: 'Ce qui a été dit',
      help: 'Une proposition ou un sujet de la consultation (200 caractères au plus).',
      max: 200,
      required: true,
    }),
    decision: choice({
      label: 'Décision',
      help: 'Ce que la collectivité en fait.',
      values: decisions,
      required: true,
    }),
    explanation: longText({
      label: 'Explication',
      help: 'Pourquoi, et ce qui va se passer (1 000 caractères au plus).',
      max: 1000,
    }),
    actionCode: text({
      label: 'Code de l’action',
      help: 'L’action qui en porte la suite, par exemple « 5.2.3 » : la page y mène (30 caractères au plus).',
      meaning: 'Code de l’action qui en porte la suite, par exemple « 5.2.3 ».',
      max: 30,
      pattern: /^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/,
    }),
  },
});
