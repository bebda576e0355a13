import type { Status } from '@agenda21/content-types';

/** How a status is coloured: the end of a class name. */
export const standingTones = {
  'en cours': 'going',
  'en retard': 'late',
  'en pause': 'paused',
  bloqué: 'blocked',
  abandonné: 'dropped',
  terminé: 'done',
} as const satisfies Record<Status, string>;
