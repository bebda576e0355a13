/** What is done once the answer has left: how long it takes would tell whether an account exists. */
export interface Later {
  /** Does a task soon; nobody waits for it. */
  run(task: () => Promise<void>): void;
  /** Waits for the tasks under way. */
  settle(): Promise<void>;
}

/** Makes what does tasks later. @param onFailure told the reason of each failure. */
export function createLater(onFailure: (reason: string) => void): Later {
  const underWay = new Set<Promise<void>>();
  return {
    run(task) {
      const done: Promise<void> = Promise.resolve()
        .then(task)
        .catch((error: unknown) => onFailure(error instanceof Error ? error.message : String(error)))
        .finally(() => underWay.delete(done));
      underWay.add(done);
    },
    async settle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
