import { longText, relation, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import { addressEnd, longTitle } from './shared-fields.ts';

export const planAxis = defineModel({
  name: 'plan-axis',
  plural: 'plan-axes',
  label: { one: 'axe du plan', many: 'axes du plan' },
  help: 'Axes et orientations de l’Agenda 21 : ils rangent les actions.',
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'code',
  section: 'axes',
  dataFile: 'axes',
  fields: {
    code: text({
      label: 'Code',
      help: 'Le numéro dans le plan, par exemple « 5.2 » (20 caractères au plus).',
      max: 20,
      pattern: /^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/,
      required: true,
      unique: true,
      localized: false,
    }),
    title: longTitle,
    slug: addressEnd,
    parent: relation({
      to: 'plan-axis',
      label: 'Axe supérieur',
      help: 'Laissez vide pour un axe de premier niveau.',
    }),
    summary: longText({ label: 'Résumé', help: 'Ce que vise cet axe (600 caractères au plus).', max: 600 }),
  },
});
