/**
 * Makes the function that has a task done soon, once at a time: calls during the task are one more time.
 * It never throws: a failure is told by its reason.
 */
export function createSoon(task: () => Promise<void>, onFailure: (reason: string) => void): () => void {
  let isRunning = false;
  let isAskedAgain = false;

  async function drain(): Promise<void> {
    isRunning = true;
    do {
      isAskedAgain = false;
      await task().catch((error: unknown) =>
        onFailure(error instanceof Error ? error.message : String(error)),
      );
    } while (isAskedAgain);
    isRunning = false;
  }

  return () => {
    if (isRunning) isAskedAgain = true;
    else void drain();
  };
}
