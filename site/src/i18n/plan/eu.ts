import type { PlanWords } from './fr.ts';

/** The words of the plan in Basque. */
export const plan: PlanWords = {
  byPhase: 'Ekintzen egoera, fasez fase',
  noPhase: 'Faserik gabe',
  moved: (year) => `Zer aldatu den: ${year}`,
  more: (count) => `Eta beste ${count}, fitxetan irakurtzeko.`,
  meanProgress: (percent) => `Batez besteko aurrerapena: ${percent}`,
  events: {
    milestone: 'Mugarria lortuta',
    review: 'Urteko balantzea',
    start: 'Hasiera',
    end: 'Amaiera',
  },
  approach: {
    used: 'abian jarrita',
    unused: 'abian jarri gabe',
    untold: 'Ekintza honetarako oraindik zehaztu gabe.',
  },
  indicators: 'Planaren adierazleak',
};
