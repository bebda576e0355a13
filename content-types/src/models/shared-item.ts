import { date, file, longText, text, url } from '../fields.ts';
import { hour } from '../components/meeting.ts';
import { defineModel } from '../model.ts';

/** A document or a date of the partnership: members of accepted organisations read it in their space, nobody else. */
export const sharedItem = defineModel({
  name: 'shared-item',
  plural: 'shared-items',
  label: { one: 'document ou date du partenariat', many: 'documents et agenda du partenariat' },
  help: 'Ce que les partenaires lisent dans leur espace, une fois connectés. Ce qui est enregistré y paraît aussitôt, et jamais sur le portail.',
  kind: 'collection',
  isContent: false,
  isProcessed: true,
  isLocalized: false,
  title: 'title',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    title: text({
      label: 'Titre',
      help: 'Court et parlant (200 caractères au plus).',
      max: 200,
      required: true,
    }),
    description: longText({
      label: 'Description',
      help: 'Ce qu’il faut en savoir (2 000 caractères au plus).',
      max: 2000,
    }),
    date: date({ label: 'Jour', help: 'Pour un rendez-vous. Vide pour un document.' }),
    startsAt: text({
      label: 'Début',
      help: 'L’heure en France, sur 24 heures, par exemple « 18:30 ». Vide pour toute la journée.',
      max: 5,
      pattern: hour,
    }),
    endsAt: text({
      label: 'Fin',
      help: 'L’heure en France, le même jour, par exemple « 20:30 ». Facultative.',
      max: 5,
      pattern: hour,
    }),
    place: text({ label: 'Lieu', help: 'Nom et adresse (200 caractères au plus).', max: 200 }),
    file: file({
      label: 'Fichier',
      help: 'Un PDF de la médiathèque. Les partenaires le lisent une fois connectés ; qui a son adresse dans l’administration le lit aussi : n’y mettez rien de confidentiel.',
    }),
    url: url({ label: 'Adresse', help: 'Celle d’un document en ligne, ou d’une visioconférence.' }),
  },
  list: { columns: ['date', 'title', 'updatedAt'], newestBy: 'updatedAt' },
});
