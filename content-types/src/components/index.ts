import { datedValue } from './dated-value.ts';
import { difficulty } from './difficulty.ts';
import { document } from './document.ts';
import { followUp } from './follow-up.ts';
import { funder } from './funder.ts';
import { keyFigure } from './key-figure.ts';
import { meeting } from './meeting.ts';
import { milestone } from './milestone.ts';
import { paper } from './paper.ts';
import { result } from './result.ts';
import { stage } from './stage.ts';
import { round } from './round.ts';
import { step } from './step.ts';
import { strand } from './strand.ts';
import { testEnvironment } from './test-environment.ts';
import { yearlyReview } from './yearly-review.ts';

export {
  datedValue,
  difficulty,
  document,
  followUp,
  funder,
  keyFigure,
  meeting,
  milestone,
  paper,
  result,
  round,
  stage,
  step,
  strand,
  testEnvironment,
  yearlyReview,
};

/** Every component, by name. */
export const components = [
  milestone,
  step,
  result,
  difficulty,
  keyFigure,
  yearlyReview,
  testEnvironment,
  datedValue,
  document,
  stage,
  strand,
  meeting,
  followUp,
  funder,
  paper,
  round,
] as const;
