import { choice, text, url } from '../fields.ts';
import { defineComponent } from '../model.ts';
import { evidenceGrades } from '../vocabularies/practice.ts';

export const result = defineComponent({
  name: 'result',
  label: 'Résultat',
  title: 'label',
  fields: {
    label: text({
      label: 'Résultat',
      help: 'Ce qui a changé (160 caractères au plus).',
      max: 160,
      required: true,
    }),
    value: text({
      label: 'Valeur',
      help: 'Chiffre et unité, par exemple « − 30 % » (40 caractères au plus).',
      max: 40,
    }),
    evidence: choice({
      label: 'Niveau de preuve',
      help: 'Comment ce résultat est connu.',
      values: evidenceGrades,
      default: 'déclaré',
      required: true,
    }),
    source: url({ label: 'Source', help: 'Adresse d’un document qui l’établit.' }),
  },
});
