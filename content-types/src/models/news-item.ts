import { date, image, longText, markdown, relations } from '../fields.ts';
import { defineModel } from '../model.ts';
import { addressEnd, themes, title } from './shared-fields.ts';

export const newsItem = defineModel({
  name: 'news-item',
  plural: 'news-items',
  label: { one: 'actualité', many: 'actualités' },
  help: 'Ce qui vient de se passer ou se prépare.',
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'slug',
  section: 'actualites',
  dataFile: 'actualites',
  fields: {
    title,
    slug: addressEnd,
    date: date({
      label: 'Date',
      help: 'Jour de l’actualité : les plus récentes viennent d’abord.',
      meaning: 'Jour de l’actualité.',
      required: true,
    }),
    summary: longText({
      label: 'Résumé',
      help: '300 caractères au plus.',
      meaning: 'L’essentiel de l’actualité.',
      max: 300,
      required: true,
    }),
    body: markdown({
      label: 'Texte',
      help: '10 000 caractères au plus.',
      meaning: 'Le texte de l’actualité.',
      max: 10000,
    }),
    image: image({ label: 'Image', help: 'Facultative. Décrivez-la dans son texte alternatif.' }),
    actions: relations({ to: 'action', label: 'Actions liées', help: 'Les actions dont parle l’actualité.' }),
    themes,
  },
});
