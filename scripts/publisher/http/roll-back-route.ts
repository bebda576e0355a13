/** `POST /roll-back`, for operators: `{}` or `{"release": "<id>"}`, with the publisher's token. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { secretsMatch } from '../../lib/secrets-match.ts';
import { readBody } from './read-body.ts';

const orderSchema = z.strictObject({ release: z.string().max(60).optional() });

export interface RouteAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

function parseOrder(body: Buffer | null): z.infer<typeof orderSchema> | null {
  try {
    return orderSchema.parse(JSON.parse(body?.toString('utf8') || '{}'));
  } catch {
    return null;
  }
}

/**
 * Checks the order and has it done.
 * @param rollBack gives the release that is live afterwards, `null` when there is none such, `'busy'` during a run.
 */
export async function answerRollBack(
  request: IncomingMessage,
  token: string,
  rollBack: (release: string | null) => Promise<string | null | 'busy'>,
): Promise<RouteAnswer> {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (!secretsMatch(given, token)) return { status: 401, body: { error: 'Jeton refusé.' } };
  const order = parseOrder(await readBody(request));
  if (!order) return { status: 400, body: { error: 'Demande illisible.' } };
  const release = await rollBack(order.release ?? null);
  if (release === 'busy')
    return { status: 409, body: { error: 'Une version est en cours de fabrication : réessayez ensuite.' } };
  if (release === null) return { status: 404, body: { error: 'Aucune version antérieure n’est gardée.' } };
  return { status: 200, body: { release } };
}
