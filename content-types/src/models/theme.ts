import { longText, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import { addressEnd } from './shared-fields.ts';

const most = 20;

export const theme = defineModel({
  name: 'theme',
  plural: 'themes',
  label: { one: 'thème', many: 'thèmes' },
  help: `Les thèmes qui classent tous les contenus (${most} au plus).`,
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'slug',
  section: 'themes',
  dataFile: 'themes',
  most,
  fields: {
    title: text({
      label: 'Nom',
      help: 'Un ou deux mots (60 caractères au plus).',
      meaning: 'Le nom du thème.',
      max: 60,
      required: true,
    }),
    slug: addressEnd,
    summary: longText({
      label: 'Résumé',
      help: 'Ce que le thème recouvre (300 caractères au plus).',
      max: 300,
    }),
  },
});
