/** What nobody waits for: e-mails, and what depends on whether an account exists. */
import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';

export interface Later {
  /** Does a task soon. */
  run(task: () => Promise<void>): void;
  /** Does a task once an answer has left, or nobody waits for it any more: how long it takes would tell what it found. */
  runAfter(answer: ServerResponse, task: () => Promise<void>): void;
  /** Waits for the tasks under way. */
  settle(): Promise<void>;
}

/** Makes what does tasks later. @param onFailure told the reason of each failure. */
export function createLater(onFailure: (reason: string) => void): Later {
  const underWay = new Set<Promise<void>>();

  function follow(before: Promise<void>, task: () => Promise<void>): void {
    const done: Promise<void> = before
      .then(task)
      .catch((error: unknown) => onFailure(error instanceof Error ? error.message : String(error)))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  }

  return {
    run: (task) => follow(Promise.resolve(), task),
    runAfter(answer, task) {
      // Who left early asked for it all the same.
      const left = finished(answer).catch(() => undefined);
      follow(left, task);
    },
    async settle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
