/** The words of the plan in French. The other languages have exactly the same ones. */
export const plan = {
  byPhase: 'Où en sont les actions, par phase',
  noPhase: 'Sans phase',
  moved: (year: string) => `Ce qui a bougé en ${year}`,
  more: (count: string) => `Et ${count} autres, à lire dans les fiches.`,
  meanProgress: (percent: string) => `${percent} d’avancement moyen`,
  events: {
    milestone: 'Jalon atteint',
    review: 'Bilan de l’année',
    start: 'Début',
    end: 'Fin',
  },
  approach: {
    used: 'mis en œuvre',
    unused: 'pas mis en œuvre',
    untold: 'Pas encore renseignés pour cette action.',
  },
  indicators: 'Les indicateurs du plan',
};

export type PlanWords = typeof plan;
