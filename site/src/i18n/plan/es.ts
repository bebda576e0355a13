import type { PlanWords } from './fr.ts';

/** The words of the plan in Spanish. */
export const plan: PlanWords = {
  byPhase: 'En qué punto están las acciones, por fases',
  noPhase: 'Sin fase',
  moved: (year) => `Lo que ha cambiado en ${year}`,
  more: (count) => `Y ${count} más, que puede leer en las fichas.`,
  meanProgress: (percent) => `${percent} de avance medio`,
  events: {
    milestone: 'Hito alcanzado',
    review: 'Balance del año',
    start: 'Comienzo',
    end: 'Final',
  },
  approach: { used: 'aplicado', unused: 'sin aplicar', untold: 'Aún sin indicar para esta acción.' },
  indicators: 'Los indicadores del plan',
};
