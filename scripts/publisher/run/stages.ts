/** The stages of a run, in order: what the log and the status say. */

/** A change that is put in place in the release that is served. */
export const flushStages = ['read', 'render', 'flush', 'probe', 'report'] as const;

/** A new release, made by the renderer of a new version of the code. */
export const releaseStages = [
  'read',
  'compile',
  'render',
  'record',
  'sync',
  'place',
  'swap',
  'probe',
  'report',
  'prune',
] as const;

export type Stage = (typeof flushStages)[number] | (typeof releaseStages)[number] | 'build' | 'compress';
