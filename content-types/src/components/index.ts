import { datedValue } from './dated-value.ts';
import { difficulty } from './difficulty.ts';
import { keyFigure } from './key-figure.ts';
import { milestone } from './milestone.ts';
import { result } from './result.ts';
import { step } from './step.ts';
import { testEnvironment } from './test-environment.ts';
import { yearlyReview } from './yearly-review.ts';

export { datedValue, difficulty, keyFigure, milestone, result, step, testEnvironment, yearlyReview };

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
] as const;
