import {
  aims,
  approachElements,
  audiences,
  costRanges,
  difficultyKinds,
  durationRanges,
  evidenceGrades,
  goals,
  partnerKinds,
  phases,
  practiceLabels,
  programmes,
  statuses,
} from '@agenda21/content-types';
import { typeset } from '../../lib/typography.ts';
import type { Vocabularies, Words } from './types.ts';

/** French needs no translation: the values are the words, with a capital. */
export function toFrenchWords<Value extends string>(values: readonly Value[]): Words<Value> {
  return Object.fromEntries(
    values.map((value) => [value, typeset(value.charAt(0).toUpperCase() + value.slice(1), 'fr')]),
  ) as Words<Value>;
}

/** The closed vocabularies in French. */
export const vocabularies: Vocabularies = {
  phases: toFrenchWords(phases),
  statuses: toFrenchWords(statuses),
  evidenceGrades: toFrenchWords(evidenceGrades),
  costRanges: toFrenchWords(costRanges),
  durationRanges: toFrenchWords(durationRanges),
  difficultyKinds: toFrenchWords(difficultyKinds),
  practiceLabels: toFrenchWords(practiceLabels),
  audiences: toFrenchWords(audiences),
  aims: toFrenchWords(aims),
  approachElements: toFrenchWords(approachElements),
  goals: toFrenchWords(goals),
  partnerKinds: toFrenchWords(partnerKinds),
  programmes: toFrenchWords(programmes),
  reviewLights: { vert: 'Conforme', orange: 'À surveiller', rouge: 'À reprendre' },
};
