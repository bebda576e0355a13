import { longText, text } from '../fields.ts';
import { defineComponent } from '../model.ts';

export const paper = defineComponent({
  name: 'paper',
  label: 'Pièce',
  title: 'title',
  fields: {
    title: text({
      label: 'Pièce à fournir',
      help: 'Par exemple « justificatif de domicile » (160 caractères au plus).',
      max: 160,
      required: true,
    }),
    note: longText({
      label: 'Précision',
      help: 'De moins de trois mois, en couleur, seulement si… (300 caractères au plus).',
      meaning: 'Ce qu’il faut savoir de la pièce, par exemple son ancienneté.',
      max: 300,
    }),
  },
});
