import { writtenLanguages } from './language.ts';

/** The closed vocabularies of what the public is asked: calls, consultations and contributions. */

export const callKinds = ['appel à projets', 'appel à volontariat', 'autre appel'] as const;
export type CallKind = (typeof callKinds)[number];

/** How far those who answer share the decision, from least to most. */
export const involvements = ['information', 'consultation', 'concertation', 'co-construction'] as const;
export type Involvement = (typeof involvements)[number];

/** How far inhabitants shared the decisions of what was done. */
export const participationLevels = ['sans participation', ...involvements] as const;
export type ParticipationLevel = (typeof participationLevels)[number];

/** What becomes of what was proposed. */
export const decisions = ['retenu', 'retenu en partie', 'à l’étude', 'non retenu'] as const;
export type Decision = (typeof decisions)[number];

/** The language a contribution is written in, by its French name. */
export const contributionLanguages = writtenLanguages;
export type ContributionLanguage = (typeof contributionLanguages)[number];
