import { choice, integer, relation, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import { decisionMailStates, memberRoles, organisationStates } from '../vocabularies/partner-space.ts';

/** A person of an organisation. Who signs in, and with what, is a user of Strapi: the member points at it. */
export const member = defineModel({
  name: 'member',
  plural: 'members',
  label: { one: 'membre de l’espace partenaires', many: 'membres de l’espace partenaires' },
  help: 'Les personnes des organismes. Supprimer un membre supprime son compte et ferme ses sessions.',
  kind: 'collection',
  isContent: false,
  isProcessed: true,
  isLocalized: false,
  title: 'name',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    name: text({ label: 'Nom', help: 'Tel que la personne l’a donné.', max: 120, required: true }),
    email: text({ label: 'Courriel', help: 'Celui du compte.', max: 254, required: true }),
    role: choice({
      label: 'Rôle',
      help: 'Un gestionnaire invite et retire des membres.',
      values: memberRoles,
      required: true,
    }),
    organisation: relation({ to: 'organisation', label: 'Organisme', help: 'Celui de la personne.' }),
    agreement: text({ label: 'Accord donné', help: 'Ce à quoi la personne a consenti.', max: 300 }),
    decisionMail: choice({
      label: 'Courriel de décision',
      help: 'Où en est le courriel qui dit à la personne ce que l’équipe a décidé pour son organisme. « Non parti » : deux jours d’essais n’y ont rien fait, prévenez-la autrement.',
      values: decisionMailStates,
    }),
    decidedAt: text({ label: 'Décision du', help: 'Instant de cette décision.', max: 30 }),
    decidedFrom: choice({
      label: 'État d’avant',
      help: 'Celui d’où l’organisme vient : un accès rouvert n’est pas une demande acceptée.',
      values: organisationStates,
    }),
    userId: integer({ label: 'Compte', help: 'Le numéro du compte.', required: true }),
  },
  list: { columns: ['createdAt', 'name', 'role', 'organisation', 'decisionMail'], newestBy: 'createdAt' },
  lookups: ['userId', 'decisionMail'],
});
