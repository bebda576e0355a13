/** Waits for a program to answer. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Child } from './child.ts';
import { StartError } from './start-error.ts';

const INTERVAL_MS = 100;

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Waits until an address answers well.
 * @throws StartError when the program dies first, or after the limit.
 */
export async function waitFor(what: string, url: string, child: Child, limitMs: number): Promise<void> {
  const giveUpAt = Date.now() + limitMs;
  let isDead = false;
  void child.died.then(() => (isDead = true));
  while (!(await answers(url))) {
    if (isDead) throw new StartError(`${what} s’est arrêté au démarrage : voir ses messages ci-dessus.`);
    if (Date.now() > giveUpAt)
      throw new StartError(`${what} ne répond pas après ${limitMs / 1000} s : voir ses messages ci-dessus.`);
    await pause(INTERVAL_MS);
  }
}
