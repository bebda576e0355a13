/** Gives an order to the running publisher, and tells the cms of it. */
import { z } from 'zod';
import { createCmsClient } from '../lib/cms-client.ts';
import type { PublisherSettings } from './env.ts';

const answerSchema = z.union([
  z.object({ error: z.string() }),
  z.object({ release: z.string() }),
  z.object({ status: z.literal('ordered') }),
]);

export interface Order {
  readonly action: 'roll-back' | 'rebuild';
  /** The release to go back to; null for the one before. */
  readonly release: string | null;
}

export interface Outcome {
  readonly isDone: boolean;
  /** For the operator, in French. */
  readonly message: string;
}

/** Who gives orders here, in the history of the cms. */
const actor = 'console';

async function tellCms(settings: PublisherSettings, order: Order): Promise<string> {
  const cms = createCmsClient(settings.cmsUrl, settings.publisherToken, 5_000);
  const isTold = await cms.reportOrder({ ...order, actor }).then(
    () => true,
    () => false,
  );
  return isTold ? '' : ' Strapi ne répond pas : son historique ne le dira pas.';
}

async function give({ host, port, publisherToken }: PublisherSettings, { action, release }: Order) {
  const response = await fetch(`http://${host}:${port}/orders/${action}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${publisherToken}` },
    body: JSON.stringify(release ? { release } : {}),
  }).catch(() => null);
  return response && answerSchema.parse(await response.json());
}

/** Gives the order, and words its outcome. */
export async function sendOrder(settings: PublisherSettings, order: Order): Promise<Outcome> {
  const answer = await give(settings, order);
  if (!answer)
    return { isDone: false, message: `Le portail ne répond pas sur le port ${settings.port} : démarrez-le.` };
  if ('error' in answer) return { isDone: false, message: answer.error };
  const release = 'release' in answer ? answer.release : null;
  const done = release
    ? `La version ${release} est revenue. Elle reste en ligne jusqu’à la prochaine mise en ligne.`
    : 'Demande prise en compte : tout le portail va être refait.';
  return { isDone: true, message: done + (await tellCms(settings, { ...order, release })) };
}
