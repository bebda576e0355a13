import { longText, text } from '../fields.ts';
import { defineComponent } from '../model.ts';

export const strand = defineComponent({
  name: 'strand',
  label: 'Volet ou mission',
  title: 'title',
  fields: {
    title: text({
      label: 'Intitulé',
      help: 'Par exemple « Ambassadeur » ou « Gestion des déchets » (120 caractères au plus).',
      max: 120,
      required: true,
    }),
    description: longText({
      label: 'Description',
      help: 'Ce que l’on y fait (1 000 caractères au plus).',
      max: 1000,
    }),
  },
});
