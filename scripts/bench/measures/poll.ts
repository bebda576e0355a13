/** Waiting for conditions, and the clock they are timed with. */
import { setTimeout as pause } from 'node:timers/promises';

/** The instant, in milliseconds since 1970, finer than a millisecond. */
export const now = (): number => performance.timeOrigin + performance.now();

export interface Patience {
  /** Time between two questions, in milliseconds. */
  readonly pauseMs: number;
  /** Longest wait, in milliseconds. */
  readonly limitMs: number;
}

/** Raised when a condition never comes. */
export class NeverCameError extends Error {
  override readonly name = 'NeverCameError';
}

/**
 * Asks until the answer is something else than false or null.
 * @throws NeverCameError after the limit.
 */
export async function poll<T>(
  what: string,
  ask: () => Promise<T | false | null>,
  { pauseMs, limitMs }: Patience,
): Promise<T> {
  const giveUpAt = now() + limitMs;
  while (now() < giveUpAt) {
    const answer = await ask();
    if (answer !== false && answer !== null) return answer;
    await pause(pauseMs);
  }
  throw new NeverCameError(`${what}: still not so after ${limitMs / 1000} s.`);
}
