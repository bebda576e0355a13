import { text } from '../fields.ts';
import { defineModel } from '../model.ts';

/** Every address a document was ever published under: what redirects and « gone » answers are made from. */
export const publishedAddress = defineModel({
  name: 'published-address',
  plural: 'published-addresses',
  label: { one: 'adresse publiée', many: 'adresses publiées' },
  help: 'Mémoire des adresses, tenue par le système.',
  kind: 'collection',
  isContent: false,
  isLocalized: false,
  title: 'path',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    subjectModel: text({ label: 'Modèle', help: 'Le modèle du contenu.', max: 60, required: true }),
    subjectId: text({ label: 'Document', help: 'L’identifiant du contenu.', max: 60, required: true }),
    subjectLocale: text({ label: 'Langue', help: 'La langue du contenu.', max: 10, required: true }),
    path: text({ label: 'Adresse', help: 'L’adresse, sans préfixe de langue.', max: 400, required: true }),
  },
  lookups: ['subjectId'],
});
