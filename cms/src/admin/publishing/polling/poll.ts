export interface Poll<T> {
  readonly read: () => Promise<T>;
  /** How long to wait before asking again, in milliseconds. */
  readonly delayAfter: (value: T) => number;
  /** False while nobody looks: nothing is asked then. */
  readonly isWatched: () => boolean;
  readonly onAnswer: (value: T) => void;
  readonly onFailure: (error: unknown) => void;
}

export interface Polling {
  /** Asks at once what was put off while nobody looked. */
  wake(): void;
  stop(): void;
}

/** How long to wait after a failure, in milliseconds. */
export const FAILURE_DELAY_MS = 5_000;

/** Asks now, then again and again, never twice at a time, until it is stopped. */
export function startPolling<T>({ read, delayAfter, isWatched, onAnswer, onFailure }: Poll<T>): Polling {
  let isStopped = false;
  let isPutOff = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    isPutOff = false;
    let delay = FAILURE_DELAY_MS;
    try {
      const value = await read();
      if (isStopped) return;
      onAnswer(value);
      delay = delayAfter(value);
    } catch (error) {
      if (isStopped) return;
      onFailure(error);
    }
    timer = setTimeout(() => (isWatched() ? ask() : (isPutOff = true)), delay);
  }

  void ask();
  return {
    wake: () => void (isPutOff && ask()),
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
