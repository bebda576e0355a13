/**
 * Why the portal could not be brought up to date, for editors: what they can wait for or tell.
 * A module of its own, so that the admin takes these words without the models.
 */
export const runFaults = {
  diskFull: 'Le disque du serveur est plein.',
  timeout: 'La fabrication a dépassé son temps limite.',
  cms: 'Strapi n’a pas répondu jusqu’au bout.',
  gates: 'La nouvelle version n’a pas passé les contrôles.',
  orphaned: 'Des contenus en ligne ne correspondent plus au modèle.',
  probe: 'La nouvelle version n’a pas répondu comme prévu ; la précédente est revenue.',
  build: 'La fabrication a échoué.',
  unknown: 'Une erreur imprévue est survenue.',
} as const;

export type RunFault = keyof typeof runFaults;

/** Words a fault; one that is not known is an unforeseen one. */
export function wordFault(fault: string): string {
  return Object.hasOwn(runFaults, fault) ? runFaults[fault as RunFault] : runFaults.unknown;
}
