import { choice, date, decimal } from '../fields.ts';
import { defineComponent } from '../model.ts';
import { valueQualities } from '../vocabularies/measure.ts';

export const datedValue = defineComponent({
  name: 'dated-value',
  label: 'Valeur datée',
  title: 'date',
  fields: {
    date: date({
      label: 'Date',
      help: 'Un jour de la période mesurée : pour l’année 2025, n’importe quel jour de 2025.',
      required: true,
    }),
    value: decimal({ label: 'Valeur', help: 'Le nombre seul, sans son unité.', required: true }),
    quality: choice({
      label: 'Qualité',
      help: 'Définitive, encore provisoire, ou estimée.',
      values: valueQualities,
      default: 'définitive',
      required: true,
    }),
  },
});
