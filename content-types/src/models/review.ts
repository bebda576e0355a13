import { choice, integer, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import { reviewStates } from '../vocabularies/review.ts';

/** Where the review of a partner's record stands, beside the record: nothing of it is ever published. */
export const review = defineModel({
  name: 'review',
  plural: 'reviews',
  label: { one: 'relecture', many: 'relectures' },
  help: 'Suivi des fiches envoyées par les partenaires, tenu par le système.',
  kind: 'collection',
  isContent: false,
  isLocalized: false,
  title: 'subjectId',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    subjectModel: text({ label: 'Modèle', help: 'Le modèle de la fiche.', max: 60, required: true }),
    subjectId: text({
      label: 'Document',
      help: 'L’identifiant de la fiche.',
      max: 60,
      required: true,
    }),
    subjectLocale: text({ label: 'Langue', help: 'Celle que le partenaire écrit.', max: 10, required: true }),
    organisationId: text({
      label: 'Organisme',
      help: 'L’identifiant de l’organisme de l’espace partenaires qui écrit la fiche. Vide quand il n’a pas de compte.',
      max: 60,
    }),
    partnerId: text({
      label: 'Organisme porteur',
      help: 'L’identifiant de la fiche publique de l’organisme qui envoie la fiche. Vide quand il n’est pas connu.',
      max: 60,
    }),
    state: choice({
      label: 'État',
      help: 'Où en est la relecture.',
      values: reviewStates,
      required: true,
      default: 'brouillon',
    }),
    step: integer({
      label: 'Rang',
      help: 'Combien d’étapes ont été franchies : un geste fait d’après une étape passée est refusé.',
      min: 0,
    }),
    assignee: text({ label: 'Suivie par', help: 'Le compte qui s’en charge.', max: 60 }),
    submittedAt: text({ label: 'Envoyée le', help: 'Instant du dernier envoi.', max: 30 }),
    waitingSince: text({ label: 'En attente depuis', help: 'Instant de la dernière étape.', max: 30 }),
    unansweredSince: text({
      label: 'Message sans réponse depuis',
      help: 'Instant du premier message du partenaire auquel personne n’a répondu.',
      max: 30,
    }),
    startKey: text({
      label: 'Clé de départ',
      help: 'Choisie par le navigateur du partenaire : commencer deux fois n’ouvre qu’une fiche.',
      max: 60,
    }),
    mergedInto: text({
      label: 'Déjà décrit dans',
      help: 'L’identifiant de la fiche gardée à la place de celle-ci.',
      max: 60,
    }),
  },
  lookups: ['subjectId', 'state', 'organisationId'],
});
