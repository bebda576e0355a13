import type { FileProblem } from '@agenda21/content-types/partner-space';
import { useRef, useState } from 'preact/hooks';
import { type FilePurpose, checkChosen, takesPicture } from './check-chosen.ts';
import { redrawPhoto } from './redraw-photo.ts';

/** A file that is chosen. */
export interface Chosen {
  readonly file: File | null;
  /** What is wrong with it; `none` when one is needed. */
  readonly problem: FileProblem | 'none' | null;
  /** Whether one is being read. */
  readonly isReading: boolean;
  /** Counts the files that were given up: the field is empty again after each. */
  readonly round: number;
}

const nothing = { file: null, problem: null, isReading: false } as const;

/** Chooses a file for a purpose: some photographs are drawn again, and the file is checked at once. */
export function useChosen(purpose: FilePurpose) {
  const [chosen, setChosen] = useState<Chosen>({ ...nothing, round: 0 });
  const last = useRef<File | null>(null);
  const { round } = chosen;
  return {
    chosen,
    async choose(given: File): Promise<void> {
      last.current = given;
      setChosen({ ...nothing, isReading: true, round });
      const file = takesPicture(purpose) ? await redrawPhoto(given) : given;
      const problem = await checkChosen(file, purpose);
      if (last.current === given) setChosen({ file, problem, isReading: false, round });
    },
    /** Says that a file is needed. */
    ask: () => setChosen({ ...nothing, problem: 'none', round }),
    clear(): void {
      last.current = null;
      setChosen({ ...nothing, round: round + 1 });
    },
  };
}
