import type {
  Aim,
  ApproachElement,
  Audience,
  CostRange,
  DifficultyKind,
  DurationRange,
  EvidenceGrade,
  Goal,
  PartnerKind,
  Phase,
  PracticeLabel,
  Programme,
  ReviewLight,
  Status,
} from '@agenda21/content-types';
import { typeset } from '../lib/typography.ts';

/** The words a reader sees for each value of a closed vocabulary. */
type Words<Value extends string> = Readonly<Record<Value, string>>;

/** The closed vocabularies of the model, in one language. */
export interface Vocabularies {
  readonly phases: Words<Phase>;
  readonly statuses: Words<Status>;
  readonly evidenceGrades: Words<EvidenceGrade>;
  readonly costRanges: Words<CostRange>;
  readonly durationRanges: Words<DurationRange>;
  readonly difficultyKinds: Words<DifficultyKind>;
  readonly practiceLabels: Words<PracticeLabel>;
  readonly audiences: Words<Audience>;
  readonly aims: Words<Aim>;
  readonly approachElements: Words<ApproachElement>;
  readonly goals: Words<Goal>;
  readonly partnerKinds: Words<PartnerKind>;
  readonly programmes: Words<Programme>;
  readonly reviewLights: Words<ReviewLight>;
}

/** French needs no translation: the values are the words, with a capital. */
export function toFrenchWords<Value extends string>(values: readonly Value[]): Words<Value> {
  return Object.fromEntries(
    values.map((value) => [value, typeset(value.charAt(0).toUpperCase() + value.slice(1), 'fr')]),
  ) as Words<Value>;
}
