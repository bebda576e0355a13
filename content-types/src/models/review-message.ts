import { choice, integer, longText, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import {
  correctionKinds,
  reviewLineKinds,
  reviewMailStates,
  reviewSides,
  reviewStates,
} from '../vocabularies/review.ts';

/** The thread of a review and its history in one: what was said, what was asked, what was decided, in order. */
export const reviewMessage = defineModel({
  name: 'review-message',
  plural: 'review-messages',
  label: { one: 'échange de relecture', many: 'échanges de relecture' },
  help: 'Échanges entre un partenaire et les éditeurs, tenus par le système.',
  kind: 'collection',
  isContent: false,
  isLocalized: false,
  title: 'kind',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    subjectId: text({ label: 'Document', help: 'L’identifiant de la fiche.', max: 60, required: true }),
    side: choice({ label: 'Côté', help: 'Qui écrit.', values: reviewSides, required: true }),
    kind: choice({
      label: 'Nature',
      help: 'Ce qu’est cette ligne.',
      values: reviewLineKinds,
      required: true,
    }),
    author: text({ label: 'Par', help: 'Le compte qui écrit.', max: 60 }),
    at: text({ label: 'Le', help: 'Instant.', max: 30, required: true }),
    text: longText({ label: 'Texte', help: 'Ce qui est dit (2 000 caractères au plus).', max: 2000 }),
    field: text({ label: 'Champ', help: 'Le champ à corriger. Vide pour l’ensemble de la fiche.', max: 60 }),
    correctionKind: choice({ label: 'Défaut', help: 'Ce qui ne va pas.', values: correctionKinds }),
    resolvedAt: text({ label: 'Corrigé le', help: 'Instant de la réponse à cette demande.', max: 30 }),
    answers: integer({ label: 'Répond à', help: 'La demande de correction à laquelle cette ligne répond.' }),
    fromState: choice({ label: 'État d’avant', help: 'Celui que l’étape quitte.', values: reviewStates }),
    toState: choice({ label: 'État d’après', help: 'Celui où l’étape mène.', values: reviewStates }),
    messageKey: text({
      label: 'Clé d’envoi',
      help: 'Choisie par le navigateur : envoyer deux fois le même message n’en fait qu’un.',
      max: 60,
    }),
    mail: choice({ label: 'Courriel', help: 'Où en est l’envoi au partenaire.', values: reviewMailStates }),
    mailedTo: longText({
      label: 'Déjà prévenus',
      help: 'Les identifiants de ceux que le courriel a atteints, tant que d’autres l’attendent (10 000 caractères au plus).',
      max: 10_000,
    }),
  },
  lookups: ['subjectId', 'mail'],
});
