/** The closed vocabularies of sustainable development. */

/** The five aims of the national reference framework (circulaire of 13 July 2006). */
export const aims = [
  'lutte contre le changement climatique',
  'préservation de la biodiversité, des milieux et des ressources',
  'cohésion sociale et solidarité entre les territoires et les générations',
  'épanouissement de tous les êtres humains',
  'modes de production et de consommation responsables',
] as const;
export type Aim = (typeof aims)[number];

/** The five determining elements of the approach, of the same framework. */
export const approachElements = [
  'stratégie d’amélioration continue',
  'participation',
  'organisation du pilotage',
  'transversalité des approches',
  'évaluation partagée',
] as const;
export type ApproachElement = (typeof approachElements)[number];

/** The 17 sustainable development goals of the United Nations, as « number. title ». */
export const goals = [
  '1. Pas de pauvreté',
  '2. Faim « zéro »',
  '3. Bonne santé et bien-être',
  '4. Éducation de qualité',
  '5. Égalité entre les sexes',
  '6. Eau propre et assainissement',
  '7. Énergie propre et d’un coût abordable',
  '8. Travail décent et croissance économique',
  '9. Industrie, innovation et infrastructure',
  '10. Inégalités réduites',
  '11. Villes et communautés durables',
  '12. Consommation et production responsables',
  '13. Lutte contre les changements climatiques',
  '14. Vie aquatique',
  '15. Vie terrestre',
  '16. Paix, justice et institutions efficaces',
  '17. Partenariats pour la réalisation des objectifs',
] as const;
export type Goal = (typeof goals)[number];
