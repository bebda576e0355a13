/** Asks the running publisher to put an earlier release back. */
import { z } from 'zod';
import type { PublisherSettings } from './env.ts';

const answerSchema = z.union([z.object({ release: z.string() }), z.object({ error: z.string() })]);

export interface Outcome {
  readonly isDone: boolean;
  /** For the operator, in French. */
  readonly message: string;
}

/** Orders the roll-back, and words its outcome. */
export async function orderRollBack(
  { host, port, publisherToken }: PublisherSettings,
  release: string | undefined,
): Promise<Outcome> {
  const response = await fetch(`http://${host}:${port}/roll-back`, {
    method: 'POST',
    headers: { authorization: `Bearer ${publisherToken}` },
    body: JSON.stringify(release ? { release } : {}),
  }).catch(() => null);
  if (!response)
    return { isDone: false, message: `Le portail ne répond pas sur le port ${port} : démarrez-le.` };
  const answer = answerSchema.parse(await response.json());
  if ('error' in answer) return { isDone: false, message: answer.error };
  return {
    isDone: true,
    message: `La version ${answer.release} est revenue. Elle reste en ligne jusqu’à la prochaine mise en ligne.`,
  };
}
