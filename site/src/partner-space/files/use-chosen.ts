import type { FileProblem } from '@agenda21/content-types/partner-space';
import { useRef, useState } from 'preact/hooks';
import { type FilePurpose, checkChosen } from './check-chosen.ts';

/** A file that is chosen. */
export interface Chosen {
  readonly file: File | null;
  /** What is wrong with it; `none` when one is needed. */
  readonly problem: FileProblem | 'none' | null;
  /** Counts the files that were given up: the field is empty again after each. */
  readonly round: number;
}

const nothing = { file: null, problem: null } as const;

/** Chooses a file for a purpose: it is checked at once. */
export function useChosen(purpose: FilePurpose) {
  const [chosen, setChosen] = useState<Chosen>({ ...nothing, round: 0 });
  const last = useRef<File | null>(null);
  const { round } = chosen;
  return {
    chosen,
    async choose(file: File): Promise<void> {
      last.current = file;
      const problem = await checkChosen(file, purpose);
      if (last.current === file) setChosen({ file, problem, round });
    },
    /** Says that a file is needed. */
    ask: () => setChosen({ ...nothing, problem: 'none', round }),
    clear(): void {
      last.current = null;
      setChosen({ ...nothing, round: round + 1 });
    },
  };
}
