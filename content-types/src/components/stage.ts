import { date, longText, text } from '../fields.ts';
import { defineComponent } from '../model.ts';

export const stage = defineComponent({
  name: 'stage',
  label: 'Étape du calendrier',
  title: 'title',
  fields: {
    title: text({
      label: 'Intitulé',
      help: 'Par exemple « Examen des dossiers » (120 caractères au plus).',
      max: 120,
      required: true,
    }),
    startsOn: date({
      label: 'Premier jour',
      help: 'Prévu ou constaté.',
      meaning: 'Premier jour, prévu ou constaté.',
      required: true,
    }),
    endsOn: date({
      label: 'Dernier jour',
      help: 'Compris. Vide quand l’étape tient en un jour.',
      meaning: 'Dernier jour, compris.',
    }),
    description: longText({
      label: 'Précisions',
      help: 'Ce qui s’y passe, et pour qui (600 caractères au plus).',
      max: 600,
    }),
  },
});
