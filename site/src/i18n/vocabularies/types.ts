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

/** The words a reader sees for each value of a closed vocabulary. */
export type Words<Value extends string> = Readonly<Record<Value, string>>;

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
