/** What operators ask with the publisher's token: which releases are kept, an earlier one back, everything made anew. */
import type { IncomingMessage } from 'node:http';
import type { RestorePoint } from '@agenda21/content-types';
import { z } from 'zod';
import { secretsMatch } from '../../lib/secrets-match.ts';
import { readBody } from './read-body.ts';

const orderSchema = z.strictObject({ release: z.string().max(60).optional() });

export interface RouteAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Operations {
  listRestorePoints(): Promise<readonly RestorePoint[]>;
  /** Gives the release that is live afterwards, `null` when there is none such, `'busy'` during a run. */
  rollBack(release: string | null): Promise<string | null | 'busy'>;
  /** Has every page made anew; ends at once. */
  rebuild(): void;
}

const refused: RouteAnswer = { status: 401, body: { error: 'Jeton refusé.' } };

function isAllowed(request: IncomingMessage, token: string): boolean {
  return secretsMatch(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '', token);
}

function parseOrder(body: Buffer): z.infer<typeof orderSchema> | null {
  try {
    return orderSchema.parse(JSON.parse(body.toString('utf8') || '{}'));
  } catch {
    return null;
  }
}

async function answerRollBack(request: IncomingMessage, { rollBack }: Operations): Promise<RouteAnswer> {
  const body = await readBody(request);
  if (!body) return { status: 413, body: { error: 'Demande trop longue.' } };
  const order = parseOrder(body);
  if (!order) return { status: 400, body: { error: 'Demande illisible.' } };
  const release = await rollBack(order.release ?? null);
  if (release === 'busy')
    return { status: 409, body: { error: 'Une version est en cours de fabrication : réessayez ensuite.' } };
  if (release === null) return { status: 404, body: { error: 'Cette version n’est pas gardée.' } };
  return { status: 200, body: { release } };
}

/** The routes of operators, each behind the token. */
export function createOrderRoutes(token: string, operations: Operations) {
  const guarded =
    (answer: (request: IncomingMessage) => Promise<RouteAnswer> | RouteAnswer) =>
    (request: IncomingMessage): Promise<RouteAnswer> | RouteAnswer =>
      isAllowed(request, token) ? answer(request) : refused;
  return {
    'GET /releases': guarded(async () => ({
      status: 200,
      body: { releases: await operations.listRestorePoints() },
    })),
    'POST /orders/roll-back': guarded((request) => answerRollBack(request, operations)),
    'POST /orders/rebuild': guarded(() => {
      operations.rebuild();
      return { status: 202, body: { status: 'ordered' } };
    }),
  };
}
