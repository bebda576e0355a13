/** The closed vocabularies of the partners' space. */

/** Where an organisation stands. Only the second one lets nothing but wait; the third one opens the space. */
export const organisationStates = [
  'courriel à confirmer',
  'demandée',
  'acceptée',
  'déclinée',
  'suspendue',
] as const;
export type OrganisationState = (typeof organisationStates)[number];

/** What a member may do: a manager also invites and removes members. */
export const memberRoles = ['contributeur', 'gestionnaire'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Where the e-mail that tells a member what the team decided stands. */
export const decisionMailStates = ['à envoyer', 'envoyé', 'non parti'] as const;
export type DecisionMailState = (typeof decisionMailStates)[number];

/** Where an organisation is registered: a French one has a SIRET number. */
export const organisationCountries = ['France', 'Espagne', 'Andorre', 'autre pays'] as const;
export type OrganisationCountry = (typeof organisationCountries)[number];
