/** The measures of `npm run weigh`, as the portal tells them. */
import measures from './measures.json';

export type KeptMeasure = (typeof measures)[number];

export const keptMeasures: readonly KeptMeasure[] = measures;
