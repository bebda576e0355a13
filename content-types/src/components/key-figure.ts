import { text } from '../fields.ts';
import { defineComponent } from '../model.ts';

export const keyFigure = defineComponent({
  name: 'key-figure',
  label: 'Chiffre clé',
  title: 'label',
  fields: {
    value: text({
      label: 'Valeur',
      help: 'Le nombre seul, par exemple « 1 200 » (20 caractères au plus).',
      max: 20,
      required: true,
    }),
    unit: text({ label: 'Unité', help: 'Par exemple « € » ou « arbres » (30 caractères au plus).', max: 30 }),
    label: text({ label: 'Ce qu’il mesure', help: '80 caractères au plus.', max: 80, required: true }),
  },
});
