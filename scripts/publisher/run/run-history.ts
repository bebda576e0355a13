/** What the last run did, and where the present one stands. */
import type { RunOutcome } from './run.ts';
import { faultKind } from './run-fault.ts';
import type { Stage } from './stages.ts';

export interface RunHistory {
  /** Null between runs. */
  readonly stage: Stage | null;
  readonly last: {
    readonly result: RunOutcome['result'] | 'failed';
    readonly at: string;
    readonly durationMs: number;
    /** Pages written and removed. */
    readonly pages: number;
    readonly fault: ReturnType<typeof faultKind> | null;
  } | null;
  /** Null before the first run. */
  readonly isCmsReachable: boolean | null;
}

export interface RunRecorder {
  readonly history: RunHistory;
  enter(stage: Stage): void;
  /** Runs, and remembers how it went. */
  record(run: () => Promise<RunOutcome>): Promise<void>;
}

/** Makes a recorder that remembers nothing yet. */
export function createRunRecorder(now = Date.now): RunRecorder {
  let history: RunHistory = { stage: null, last: null, isCmsReachable: null };

  function end(startedAt: number, outcome: RunOutcome | null, fault: ReturnType<typeof faultKind> | null) {
    const at = now();
    const last = {
      result: outcome?.result ?? ('failed' as const),
      at: new Date(at).toISOString(),
      durationMs: at - startedAt,
      pages: outcome?.pages ?? 0,
      fault,
    };
    history = { stage: null, last, isCmsReachable: fault !== 'cms' };
  }

  return {
    get history() {
      return history;
    },
    enter(stage) {
      history = { ...history, stage };
    },
    async record(run) {
      const startedAt = now();
      try {
        end(startedAt, await run(), null);
      } catch (error) {
        end(startedAt, null, faultKind(error));
        throw error;
      }
    },
  };
}
