import { useCallback, useEffect, useState } from 'react';
import { followAttention } from './attention.ts';
import { startPolling } from './poll.ts';

export interface Polled<T> {
  /** The last answer; null before the first one. */
  readonly value: T | null;
  /** True when the last question failed: the value is then of earlier. */
  readonly hasFailed: boolean;
  /** Asks at once. */
  readonly refresh: () => void;
}

/**
 * Keeps an answer of the server fresh while someone looks.
 * @param read must stay the same function as long as the question does.
 * @param delayAfter how long an answer stays fresh, in milliseconds; must stay the same function too.
 * @param occasion asks at once each time that it changes.
 */
export function usePolled<T>(
  read: () => Promise<T>,
  delayAfter: (value: T) => number,
  occasion = '',
): Polled<T> {
  const [answer, setAnswer] = useState<{ value: T | null; hasFailed: boolean }>({
    value: null,
    hasFailed: false,
  });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    const attention = followAttention(() => polling.wake());
    const polling = startPolling({
      read,
      delayAfter,
      isWatched: attention.isWatched,
      onAnswer: (value) => setAnswer({ value, hasFailed: false }),
      onFailure: () => setAnswer(({ value }) => ({ value, hasFailed: true })),
    });
    return () => {
      attention.stop();
      polling.stop();
    };
  }, [read, delayAfter, occasion, turn]);

  return { ...answer, refresh: useCallback(() => setTurn((value) => value + 1), []) };
}
