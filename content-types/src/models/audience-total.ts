import { date, integer, text } from '../fields.ts';
import { defineModel } from '../model.ts';

/** How many times a page was read on a day. Nothing here is about a person. */
export const audienceTotal = defineModel({
  name: 'audience-total',
  plural: 'audience-totals',
  label: { one: 'pages lues', many: 'pages lues' },
  help: 'Combien de fois chaque page a été lue chaque jour, tenu par le système. Aucune donnée personnelle. Effacé au bout de 25 mois.',
  kind: 'collection',
  isContent: false,
  isLocalized: false,
  title: 'path',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    day: date({ label: 'Jour', help: 'Le jour, en France.', required: true }),
    path: text({ label: 'Adresse', help: 'L’adresse de la page, avec sa langue.', max: 400, required: true }),
    views: integer({ label: 'Lectures', help: 'Combien de fois elle a été lue.', min: 1, required: true }),
  },
  lookups: ['day'],
});
