import type { PlanWords } from './fr.ts';

/** The words of the plan in Occitan, as Gascon writes it. */
export const plan: PlanWords = {
  byPhase: 'On ne son las accions, per fasa',
  noPhase: 'Shens fasa',
  moved: (year) => `Çò qui a botjat en ${year}`,
  more: (count) => `E ${count} mei, a léger dens las fichas.`,
  meanProgress: (percent) => `${percent} d’avançament mejan`,
  events: {
    milestone: 'Hita atenhuda',
    review: 'Bilanç de l’an',
    start: 'Començament',
    end: 'Fin',
  },
  approach: {
    used: 'botat en òbra',
    unused: 'pas botat en òbra',
    untold: 'N’an pas enqüèra estat indicats entad aquesta accion.',
  },
  indicators: 'Los indicators deu plan',
};
