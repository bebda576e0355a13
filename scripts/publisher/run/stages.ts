/** The stages of a run, in order: what the log and the status say. */
export const stages = [
  'read',
  'build',
  'compress',
  'record',
  'sync',
  'place',
  'swap',
  'probe',
  'report',
  'prune',
] as const;

export type Stage = (typeof stages)[number];
