import { longText, text } from '../fields.ts';
import { defineComponent } from '../model.ts';

export const step = defineComponent({
  name: 'step',
  label: 'Étape',
  title: 'title',
  fields: {
    title: text({
      label: 'Intitulé',
      help: 'Ce que l’on fait (120 caractères au plus).',
      max: 120,
      required: true,
    }),
    description: longText({
      label: 'Description',
      help: 'Comment on le fait (1 000 caractères au plus).',
      max: 1000,
    }),
    duration: text({
      label: 'Durée',
      help: 'Par exemple « deux semaines » (60 caractères au plus).',
      max: 60,
    }),
  },
});
