import type { PlanWords } from './fr.ts';

/** The words of the plan in English. */
export const plan: PlanWords = {
  byPhase: 'Where the measures stand, by phase',
  noPhase: 'No phase',
  moved: (year) => `What moved in ${year}`,
  more: (count) => `And ${count} more, to read in the records.`,
  meanProgress: (percent) => `${percent} average progress`,
  events: {
    milestone: 'Milestone reached',
    review: 'Review of the year',
    start: 'Start',
    end: 'End',
  },
  approach: { used: 'put to work', unused: 'not put to work', untold: 'Not yet told for this action.' },
  indicators: 'The indicators of the plan',
};
