/** Words of what an administrator may order. */
import { sayDated } from './instants.ts';

export const rebuildExplanation =
  'Toutes les pages seront refaites à partir des contenus publiés. Le portail reste en ligne pendant ce temps.';
export const rebuildOrdered = 'Demande prise en compte : tout le portail va être reconstruit.';
export const noEarlierRelease = 'Aucune version précédente n’est gardée pour le moment.';
export const releasesUnknown =
  'La liste des versions n’a pas pu être lue. Nouvel essai dans quelques secondes.';

/** The name of a version in the list: its date and time. */
export const nameRelease = (madeAt: string, now: Date) => `Version ${sayDated(madeAt, now)}`;

/** What going back does, before it is confirmed. */
export const explainRollBack = (madeAt: string, now: Date) =>
  `Les visiteurs verront le portail dans sa version ${sayDated(madeAt, now)}, jusqu’à la prochaine publication : ce qui a été publié depuis disparaît, ce qui a été retiré depuis redevient visible. Les contenus écrits ici ne changent pas : corrigez-les avant de publier de nouveau.`;

export const rolledBack = 'Le portail revient à la version choisie.';
export const notRolledBack = 'Le portail n’est pas revenu à cette version';
export const notRebuilt = 'La demande de reconstruction n’a pas été prise en compte';

/** What Strapi says in English when it refuses by itself. */
const refusals: Readonly<Record<string, string>> = {
  Forbidden: 'Vous n’en avez pas le droit.',
  'Forbidden access': 'Vous n’en avez pas le droit.',
  'Not Found': 'Ce contenu n’existe plus.',
  'Internal Server Error': 'Le serveur a rencontré une panne : prévenez un administrateur.',
};

/** What the server answers when it does not know whether something is done. */
const OUTCOME_UNKNOWN = 504;

/** What came back instead of a success: what the server said, null when it said nothing. */
export interface Failure {
  readonly reason: string | null;
  readonly status: number | null;
}

/**
 * Words a failure.
 * @param what what was not done: « Le lien n’a pas été créé ». Not said when that is not known.
 */
export function tellFailure(what: string, { reason, status }: Failure): string {
  if (status === OUTCOME_UNKNOWN && reason !== null) return reason;
  return `${what}. ${reason === null ? 'Le serveur ne répond pas.' : (refusals[reason] ?? reason)}`;
}
