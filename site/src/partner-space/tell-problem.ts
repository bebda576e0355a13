import type { Refused } from './ask.ts';
import { fillWords } from './fill-words.ts';
import type { SpaceWords } from './space-words.ts';

const MINUTE = 60;

/** Tells why something was not done, and what to do. Who is stopped without being told for how long waits a minute. */
export function tellProblem(
  { problem, retryAfter = MINUTE }: Pick<Refused, 'problem' | 'retryAfter'>,
  { problems }: Pick<SpaceWords, 'problems'>,
): string {
  const words = problems[problem === 'fields' ? 'unreadable' : problem];
  return fillWords(words, { minutes: String(Math.ceil(retryAfter / MINUTE)) });
}
