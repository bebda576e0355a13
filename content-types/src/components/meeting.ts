import { boolean, date, longText, text, url } from '../fields.ts';
import { defineComponent } from '../model.ts';

/** An hour of the day in France: 18:30. */
export const hour = /^([01]\d|2[0-3]):[0-5]\d$/;

export const meeting = defineComponent({
  name: 'meeting',
  label: 'Rencontre',
  title: 'title',
  fields: {
    title: text({
      label: 'Intitulé',
      help: 'Par exemple « Réunion publique à Mauléon » (120 caractères au plus).',
      max: 120,
      required: true,
    }),
    reference: text({
      label: 'Repère',
      help: 'Un mot propre à cette rencontre, en minuscules sans accent, par exemple « mauleon ». Il fait l’adresse de son fichier d’agenda : ne le changez plus, même si la date change (40 caractères au plus).',
      meaning:
        'Ce qui distingue la rencontre des autres de la consultation ; il finit l’adresse de son fichier d’agenda.',
      max: 40,
      pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
      required: true,
    }),
    date: date({ label: 'Jour', help: 'Le jour de la rencontre.', required: true }),
    startsAt: text({
      label: 'Début',
      help: 'L’heure en France, sur 24 heures, par exemple « 18:30 ».',
      meaning: 'Heure de début en France, sur 24 heures, par exemple « 18:30 ».',
      max: 5,
      pattern: hour,
      required: true,
    }),
    endsAt: text({
      label: 'Fin',
      help: 'L’heure en France, le même jour, par exemple « 20:30 ». Facultative.',
      meaning: 'Heure de fin en France, le même jour, par exemple « 20:30 ».',
      max: 5,
      pattern: hour,
    }),
    place: text({
      label: 'Lieu',
      help: 'Nom et adresse (200 caractères au plus).',
      meaning: 'Nom et adresse du lieu de la rencontre.',
      max: 200,
    }),
    access: longText({
      label: 'Accès',
      help: 'Accessibilité du lieu, langue des signes, transports, garde d’enfants (300 caractères au plus).',
      max: 300,
    }),
    videoUrl: url({ label: 'Visioconférence', help: 'L’adresse pour suivre à distance.' }),
    isCancelled: boolean({
      label: 'Annulée',
      help: 'Cochez au lieu de supprimer : les agendas de ceux qui l’ont notée l’apprennent.',
      default: false,
    }),
  },
});
