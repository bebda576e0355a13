import { choice, longText, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import { messageForms, messageProofs, messageStates } from '../vocabularies/message.ts';

/** What a visitor sent with a public form. Personal data: kept for a time, then deleted. */
export const message = defineModel({
  name: 'message',
  plural: 'messages',
  label: { one: 'message reçu', many: 'messages reçus' },
  help: 'Ce que les visiteurs envoient par les formulaires du portail. Effacé au bout de la durée annoncée, avec la contribution qui en a été préparée si elle n’est pas publiée.',
  kind: 'collection',
  isContent: false,
  isProcessed: true,
  isLocalized: false,
  title: 'reference',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    state: choice({
      label: 'État',
      help: 'Choisissez « traité » quand la réponse est partie, « retenu » ou « non retenu » pour la réponse à un appel, « indésirable » pour un envoi publicitaire ou malveillant.',
      values: messageStates,
      default: 'à traiter',
      required: true,
    }),
    note: longText({
      label: 'Suite donnée',
      help: 'Pour l’équipe : qui répond, ce qui a été dit. Jamais montré sur le portail (2 000 caractères au plus).',
      max: 2000,
    }),
    reference: text({ label: 'Référence', help: 'Donnée à la personne.', max: 30, required: true }),
    form: choice({
      label: 'Formulaire',
      help: 'Celui que la personne a rempli.',
      values: Object.values(messageForms),
      required: true,
    }),
    about: text({ label: 'Au sujet de', help: 'Le sujet choisi, ou le titre du contenu.', max: 300 }),
    aboutId: text({ label: 'Document', help: 'L’identifiant du contenu dont il est question.', max: 60 }),
    message: longText({ label: 'Message', help: 'Tel qu’il a été écrit.', max: 8000, required: true }),
    name: text({ label: 'Nom', help: 'Tel que la personne l’a donné.', max: 120, required: true }),
    organisation: text({ label: 'Organisme', help: 'Tel que la personne l’a donné.', max: 160 }),
    email: text({ label: 'Courriel', help: 'Pour répondre.', max: 254, required: true }),
    phone: text({ label: 'Téléphone', help: 'Tel que la personne l’a donné.', max: 40 }),
    agreement: text({ label: 'Accord donné', help: 'Ce à quoi la personne a consenti.', max: 300 }),
    language: text({ label: 'Langue', help: 'Celle de la page.', max: 10, required: true }),
    proof: choice({
      label: 'Contrôle',
      help: 'Comment l’envoi a montré qu’il vient d’une personne. Une question simple arrête moins de robots.',
      values: messageProofs,
      required: true,
    }),
    contributionId: text({
      label: 'Contribution préparée',
      help: 'L’identifiant de la contribution faite d’après ce message.',
      max: 60,
    }),
    acknowledgedAt: text({
      label: 'Accusé de réception',
      help: 'Instant où le courriel est parti. Vide : il n’est pas encore parti.',
      max: 30,
    }),
  },
  list: { columns: ['createdAt', 'name', 'about', 'state'], newestBy: 'createdAt' },
  lookups: ['acknowledgedAt'],
});
