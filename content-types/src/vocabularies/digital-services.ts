/**
 * The closed vocabularies that describe an online service, after CPSV-AP (audience, life event, access). The words of the
 * audiences and life events end the addresses of lists (`serviceGroupPath`): they change with the code only, together with
 * the entries that hold them, and the old address then answers 404.
 */

export const serviceAudiences = [
  'particuliers',
  'familles',
  'jeunes',
  'personnes âgées',
  'personnes handicapées',
  'associations',
  'entreprises',
  'collectivités',
] as const;
export type ServiceAudience = (typeof serviceAudiences)[number];

export const lifeEvents = [
  'naissance d’un enfant',
  'scolarité',
  'logement',
  'déménagement',
  'recherche d’emploi',
  'difficultés financières',
  'handicap',
  'perte d’autonomie',
  'décès d’un proche',
  'création d’entreprise',
  'vie associative',
  'papiers et citoyenneté',
] as const;
export type LifeEvent = (typeof lifeEvents)[number];

export const signInMethods = [
  'sans compte',
  'FranceConnect',
  'ProConnect',
  'compte propre au service',
] as const;
export type SignInMethod = (typeof signInMethods)[number];

/** The ways to go through a procedure (`cv:hasChannel`). */
export const serviceChannels = ['en ligne', 'téléphone', 'guichet', 'courrier'] as const;
export type ServiceChannel = (typeof serviceChannels)[number];

/** What the accessibility statement of a service says of its conformity to the RGAA. */
export const declaredConformities = [
  'totalement conforme',
  'partiellement conforme',
  'non conforme',
] as const;
export type DeclaredConformity = (typeof declaredConformities)[number];

export const serviceStates = ['en service', 'perturbé', 'interrompu'] as const;
export type ServiceState = (typeof serviceStates)[number];
