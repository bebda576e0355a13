/** The most memory that a program took while it was watched. */
import { readProcesses, treeOf } from './process-tree.ts';

/** Time between two readings, in milliseconds. */
const PERIOD_MS = 200;

/** Peaks, in bytes; each is reached at its own moment, so that the parts may exceed the total. */
export interface MemoryPeaks {
  readonly total: number;
  /** The program itself. */
  readonly root: number;
  /** The search indexer it starts. */
  readonly pagefind: number;
  /** Whatever else it starts. */
  readonly others: number;
}

export interface MemoryWatch {
  /** Stops watching; null where memory cannot be read. */
  stop(): MemoryPeaks | null;
}

function readPart(rootPid: number, isRootCounted: boolean): MemoryPeaks {
  const tree = treeOf(rootPid, readProcesses());
  const sum = (keep: (process: (typeof tree)[number]) => boolean) =>
    tree.filter(keep).reduce((total, { bytes }) => total + bytes, 0);
  const root = isRootCounted ? sum(({ pid }) => pid === rootPid) : 0;
  const pagefind = sum(({ pid, name }) => pid !== rootPid && name.startsWith('pagefind'));
  const others = sum(({ pid, name }) => pid !== rootPid && !name.startsWith('pagefind'));
  return { root, pagefind, others, total: root + pagefind + others };
}

/**
 * Watches a program and all it starts.
 * @param isRootCounted false to count only what it starts.
 */
export function watchMemory(rootPid: number, isRootCounted = true): MemoryWatch {
  let peaks: MemoryPeaks = { total: 0, root: 0, pagefind: 0, others: 0 };
  const read = () => {
    const part = readPart(rootPid, isRootCounted);
    peaks = {
      total: Math.max(peaks.total, part.total),
      root: Math.max(peaks.root, part.root),
      pagefind: Math.max(peaks.pagefind, part.pagefind),
      others: Math.max(peaks.others, part.others),
    };
  };
  const timer = setInterval(read, PERIOD_MS);
  return {
    stop() {
      read();
      clearInterval(timer);
      return peaks.total > 0 ? peaks : null;
    },
  };
}
