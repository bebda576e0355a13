/** Has each form done once: what is sent again, because the answer was lost or the button pressed twice, is the same one. */
import { digestBytes } from '../releases/digest-bytes.ts';

interface Done<T> {
  readonly digest: string;
  readonly outcome: Promise<T>;
  readonly at: number;
}

/**
 * Makes what does a task once for an identifier and its content, as long as it is remembered.
 * @returns the outcome; null when the identifier served for another content.
 */
export function createOnce<T>(lifeMs: number, now: () => number) {
  const done = new Map<string, Done<T>>();

  function forgetOld(): void {
    for (const [id, { at }] of done) {
      if (now() - at <= lifeMs) return;
      done.delete(id);
    }
  }

  return async (
    id: string,
    content: string,
    task: () => Promise<T>,
    isFinal: (outcome: T) => boolean,
  ): Promise<T | null> => {
    forgetOld();
    const digest = digestBytes(content);
    const known = done.get(id);
    if (known) return known.digest === digest ? known.outcome : null;
    const outcome = task();
    done.set(id, { digest, outcome, at: now() });
    const forget = () => done.delete(id);
    await outcome.then((value) => isFinal(value) || forget(), forget);
    return outcome;
  };
}
