/** The closed vocabularies that describe a good practice so that others can reuse it. */

export const depths = ['éclair', 'complète'] as const;
export type Depth = (typeof depths)[number];

/** How sure a result is. */
export const evidenceGrades = ['déclaré', 'mesuré', 'vérifié par un tiers'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

export const costRanges = [
  'sans coût direct',
  'moins de 5 000 €',
  'de 5 000 à 50 000 €',
  'de 50 000 à 500 000 €',
  'plus de 500 000 €',
] as const;
export type CostRange = (typeof costRanges)[number];

export const durationRanges = ['moins de 3 mois', 'de 3 à 12 mois', 'de 1 à 3 ans', 'plus de 3 ans'] as const;
export type DurationRange = (typeof durationRanges)[number];

export const difficultyKinds = [
  'juridique',
  'commande publique',
  'financement',
  'technique',
  'adhésion',
  'compétences',
  'calendrier',
  'foncier',
  'autre',
] as const;
export type DifficultyKind = (typeof difficultyKinds)[number];

export const practiceLabels = ['publiée', 'recommandée', 'exemplaire'] as const;
export type PracticeLabel = (typeof practiceLabels)[number];

export const audiences = [
  'grand public',
  'scolaires',
  'associations',
  'entreprises',
  'élus',
  'agents publics',
] as const;
export type Audience = (typeof audiences)[number];
