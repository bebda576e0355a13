import { integer, text } from '../fields.ts';
import { defineComponent } from '../model.ts';

export const funder = defineComponent({
  name: 'funder',
  label: 'Financeur',
  title: 'name',
  fields: {
    name: text({
      label: 'Financeur',
      help: 'L’organisme ou le fonds, par exemple « Fonds vert » (120 caractères au plus).',
      max: 120,
      required: true,
    }),
    amount: integer({ label: 'Montant', help: 'Sa part, en euros.', min: 0 }),
  },
});
