import { followUp, meeting } from '../components/index.ts';
import { choice, choices, date, group, integer, markdown, relation, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import { involvements } from '../vocabularies/participation.ts';
import { audiences } from '../vocabularies/practice.ts';
import { concernedActions, documents, outcome, stages } from './participation-fields.ts';
import {
  contactEmail,
  contactService,
  addressEnd,
  reviewedOn,
  territories,
  themes,
  title,
} from './shared-fields.ts';

export const consultation = defineModel({
  name: 'consultation',
  plural: 'consultations',
  label: { one: 'consultation', many: 'consultations' },
  help: 'Une question posée au public : ce qui peut changer, ce qui est décidé, le calendrier, les rencontres, le bilan et ses suites.',
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'slug',
  section: 'participer/consultations',
  dataFile: 'consultations',
  fields: {
    title,
    slug: addressEnd,
    question: text({
      label: 'Question posée',
      help: 'Une seule question, en mots de tous les jours (200 caractères au plus).',
      max: 200,
      required: true,
    }),
    involvement: choice({
      label: 'Niveau de participation',
      help: 'Jusqu’où ceux qui répondent partagent la décision.',
      values: involvements,
      required: true,
      default: 'consultation',
    }),
    opensOn: date({
      label: 'Ouverture',
      help: 'Premier jour pour contribuer. La consultation s’ouvre d’elle-même ce jour-là.',
      meaning: 'Premier jour pour contribuer.',
      required: true,
    }),
    closesOn: date({
      label: 'Clôture',
      help: 'Dernier jour pour contribuer, compris : la consultation se ferme d’elle-même le lendemain.',
      meaning: 'Dernier jour pour contribuer, compris.',
      required: true,
    }),
    context: markdown({
      label: 'Contexte',
      help: 'Pourquoi cette question, et pourquoi maintenant (10 000 caractères au plus).',
      max: 10000,
    }),
    canChange: markdown({
      label: 'Ce qui peut changer',
      help: 'Ce sur quoi les contributions auront de l’effet (3 000 caractères au plus).',
      max: 3000,
      required: true,
    }),
    isDecided: markdown({
      label: 'Ce qui est déjà décidé',
      help: 'Ce que la consultation ne changera pas, et pourquoi (3 000 caractères au plus).',
      max: 3000,
      required: true,
    }),
    audiences: choices({
      label: 'Publics',
      help: 'À qui la question s’adresse. Vide quand c’est à tous.',
      values: audiences,
    }),
    stages,
    meetings: group({
      of: meeting,
      label: 'Rencontres',
      help: 'Chacune a son fichier d’agenda sur le portail (30 au plus).',
      max: 30,
    }),
    documents,
    owner: relation({ to: 'partner', label: 'Organisme porteur', help: 'L’organisme qui pose la question.' }),
    contactService,
    contactEmail,
    outcome,
    participants: integer({
      label: 'Participants',
      help: 'Combien de personnes ont pris part, en ligne et sur place.',
      min: 0,
    }),
    followUps: group({
      of: followUp,
      label: 'Suites données',
      help: 'Ce qui a été retenu ou non, et pourquoi (40 au plus).',
      max: 40,
    }),
    actions: concernedActions,
    themes,
    territories,
    reviewedOn,
  },
});
