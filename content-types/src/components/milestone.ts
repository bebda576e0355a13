import { boolean, date, text } from '../fields.ts';
import { defineComponent } from '../model.ts';

export const milestone = defineComponent({
  name: 'milestone',
  label: 'Jalon',
  title: 'title',
  fields: {
    title: text({
      label: 'Intitulé',
      help: 'Ce qui doit être atteint (120 caractères au plus).',
      max: 120,
      required: true,
    }),
    date: date({ label: 'Date', help: 'Jour prévu ou constaté.' }),
    isDone: boolean({ label: 'Atteint', help: 'Cochez quand le jalon est atteint.', default: false }),
  },
});
