import { text } from '../fields.ts';
import { defineComponent } from '../model.ts';

export const round = defineComponent({
  name: 'round',
  label: 'Étape de la tournée',
  title: 'commune',
  fields: {
    commune: text({
      label: 'Commune',
      help: 'Où le lieu s’arrête (120 caractères au plus).',
      max: 120,
      required: true,
    }),
    place: text({
      label: 'Endroit',
      help: 'Par exemple « place de la mairie » (160 caractères au plus).',
      max: 160,
    }),
    when: text({
      label: 'Jours et heures',
      help: 'Par exemple « le premier mardi du mois, de 9 h à 12 h » (160 caractères au plus).',
      max: 160,
      required: true,
    }),
  },
});
