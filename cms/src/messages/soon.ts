/** A task that is done soon after it is asked for. */
export interface Soon {
  /** Asks for the task; nobody waits for it. It never throws. */
  ask(): void;
  /** Waits for the task under way, and begins no other. */
  stop(): Promise<void>;
}

/**
 * Has a task done once at a time: what is asked during the task is one more time.
 * @param onFailure told the reason of each failure.
 */
export function createSoon(task: () => Promise<void>, onFailure: (reason: string) => void): Soon {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isStopped = false;

  async function drain(): Promise<void> {
    do {
      isAskedAgain = false;
      await task().catch((error: unknown) =>
        onFailure(error instanceof Error ? error.message : String(error)),
      );
    } while (isAskedAgain && !isStopped);
    running = null;
  }

  return {
    ask() {
      if (isStopped) return;
      if (running) isAskedAgain = true;
      else running = drain();
    },
    async stop() {
      isStopped = true;
      await running;
    },
  };
}
