/** The vocabularies of the review of partners' records. */

/** Where the review of a record stands. */
export const reviewStates = ['brouillon', 'envoyé', 'à corriger', 'accepté', 'publié', 'décliné'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What is wrong with a field, as an editor asks for its correction. */
export const correctionKinds = ['incorrect', 'incomplet', 'à mettre à jour'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** Who writes in the thread of a review; the portal itself notes publications and withdrawals. */
export const reviewSides = ['partenaire', 'équipe', 'portail'] as const;
export type ReviewSide = (typeof reviewSides)[number];

/**
 * What a line of the thread is: words, a correction asked, its answer, a step of the review, or the yearly check, which
 * the portal asks for and the partner confirms.
 */
export const reviewLineKinds = ['message', 'correction', 'réponse', 'étape', 'vérification'] as const;
export type ReviewLineKind = (typeof reviewLineKinds)[number];

/** Where the e-mail that tells a line to the partner stands; a line that is told to nobody has none. */
export const reviewMailStates = [
  'à envoyer',
  'envoyé',
  'envoyé en partie',
  'non parti',
  'sans adresse',
] as const;
export type ReviewMailState = (typeof reviewMailStates)[number];
