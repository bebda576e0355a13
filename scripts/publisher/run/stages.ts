/** The stages of a run, in order: what the log and the status say. The renderer and the stock build share some. */
export const stages = [
  'read',
  'compile',
  'render',
  'build',
  'compress',
  'record',
  'sync',
  'place',
  'flush',
  'swap',
  'probe',
  'report',
  'prune',
] as const;

export type Stage = (typeof stages)[number];
