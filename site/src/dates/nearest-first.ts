/** The order of what opens and closes, within one stage. Read by the browser too. */
import type { Span, Stage } from './stage.ts';

/** After every day that is written: what never closes. */
const never = '9999-12-31';

function compareDays(a: string | null, b: string | null): number {
  const [first, second] = [a ?? never, b ?? never];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Sorts spans of a stage: what closes soonest, what opens soonest, what closed last. */
export const nearestFirst: Readonly<Record<Stage, (a: Span, b: Span) => number>> = {
  during: (a, b) => compareDays(a.closesOn, b.closesOn),
  before: (a, b) => compareDays(a.opensOn, b.opensOn),
  after: (a, b) => compareDays(b.closesOn, a.closesOn),
};
