import type { Published } from './published.ts';
import type { RunOutcome } from './run.ts';

/** What a run did, and what it leaves to be removed. */
export type Done = RunOutcome & Pick<Published, 'tidyUp'>;

export const nothingDone: Done = { result: 'unchanged', pages: 0, tidyUp: async () => undefined };
