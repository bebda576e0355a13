/** The steps of a bench: what is being done is told, and how long each took is kept. */
import { now } from './measures/poll.ts';
import { formatTime } from './report/units.ts';

export interface Steps {
  /** Does a step; `progress` tells how far it is. */
  run<T>(name: string, work: (progress: (what: string | number) => void) => Promise<T>): Promise<T>;
  /** Milliseconds of each step that ended, by name. */
  readonly times: Readonly<Record<string, number>>;
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new Error('The bench was stopped.'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

/**
 * Starts without any step.
 * @param say takes one line at a time.
 * @param signal ends the step under way at once.
 */
export function createSteps(say: (line: string) => void, signal: AbortSignal): Steps {
  const times: Record<string, number> = {};
  const stopped = untilAborted(signal);
  stopped.catch(() => undefined);
  return {
    times,
    async run(name, work) {
      const startedAt = now();
      say(`${name}…`);
      const result = await Promise.race([work((what) => say(`${name}: ${what}`)), stopped]);
      times[name] = Math.round(now() - startedAt);
      say(`${name}: done in ${formatTime(times[name])}`);
      return result;
    },
  };
}
