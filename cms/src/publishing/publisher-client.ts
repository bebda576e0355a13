import {
  type PublisherStatus,
  type RestorePoint,
  publisherStatusSchema,
  restorePointsSchema,
} from '@agenda21/content-types';
import { readSettings } from '../env.ts';

/** Longest wait for the publisher to tell of itself, in milliseconds: a screen waits for it. */
const STATUS_TIMEOUT_MS = 800;

/** Longest wait for a list, in milliseconds. */
const LIST_TIMEOUT_MS = 10_000;

/** Longest wait for an order to be carried out, in milliseconds: a release is copied before it is put back. */
const ORDER_TIMEOUT_MS = 120_000;

const BAD_GATEWAY = 502;
const SERVICE_UNAVAILABLE = 503;
const GATEWAY_TIMEOUT = 504;

/** Raised when the publisher does not do what it is asked. Its message is for the person who asked, in French. */
export class PublisherRefusal extends Error {
  override readonly name = 'PublisherRefusal';

  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }

  /** True when the order may have been carried out all the same. */
  get isOutcomeUnknown(): boolean {
    return this.status === GATEWAY_TIMEOUT;
  }
}

type Refusals = Readonly<Record<number, string>>;

const whenBusy: Refusals = {
  409: 'Une version est en cours de fabrication : réessayez dans un instant.',
};

const whenGone: Refusals = { 404: 'Cette version n’est plus gardée : choisissez-en une autre.' };

const silence = 'Le programme de publication ne répond pas : vérifiez qu’il est démarré, puis réessayez.';

const lost =
  'Le programme de publication a reçu la demande et n’a pas répondu : on ne sait pas si elle est faite. Regardez ce que dit « Santé » avant de recommencer.';

const surprise = 'Le programme de publication n’a pas pu obéir : la raison est dans son journal.';

/** How a connection fails before the publisher can have heard anything. */
const unheard = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/** What a failed request says: an order that was heard may have been carried out all the same. */
function explainSilence(error: unknown, method: Request['method']): PublisherRefusal {
  const { name, cause } = error as Error;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  const isHeard = name === 'TimeoutError' || (code !== undefined && !unheard.includes(code));
  return method === 'POST' && isHeard
    ? new PublisherRefusal(GATEWAY_TIMEOUT, lost)
    : new PublisherRefusal(SERVICE_UNAVAILABLE, silence);
}

interface Request {
  readonly method: 'GET' | 'POST';
  readonly body?: object;
  /** What to tell the person for the answers that are no accident. */
  readonly refusals?: Refusals;
}

async function ask(path: string, { method, body, refusals = {} }: Request): Promise<unknown> {
  const { PUBLISHER_URL, PUBLISHER_TOKEN } = readSettings();
  const response = await fetch(new URL(path, PUBLISHER_URL), {
    method,
    redirect: 'error',
    headers: { authorization: `Bearer ${PUBLISHER_TOKEN}`, 'content-type': 'application/json' },
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(method === 'POST' ? ORDER_TIMEOUT_MS : LIST_TIMEOUT_MS),
  }).catch((error: unknown) => {
    throw explainSilence(error, method);
  });
  const told = refusals[response.status];
  if (told) throw new PublisherRefusal(response.status, told);
  if (!response.ok) throw new PublisherRefusal(BAD_GATEWAY, surprise);
  return response.json().catch(() => null);
}

/** What the publisher tells of itself; null when it does not answer in time. */
export async function readPublisherStatus(): Promise<PublisherStatus | null> {
  try {
    const response = await fetch(new URL('/status.json', readSettings().PUBLISHER_URL), {
      redirect: 'error',
      signal: AbortSignal.timeout(STATUS_TIMEOUT_MS),
    });
    return publisherStatusSchema.safeParse(await response.json()).data ?? null;
  } catch {
    return null;
  }
}

/**
 * The releases one can go back to, newest first.
 * @throws PublisherRefusal when the publisher does not answer.
 */
export async function readRestorePoints(): Promise<readonly RestorePoint[]> {
  const { data } = restorePointsSchema.safeParse(await ask('/releases', { method: 'GET' }));
  if (!data) throw new PublisherRefusal(BAD_GATEWAY, surprise);
  return data.releases;
}

/**
 * Has every page made anew. The publisher answers before it does it.
 * @throws PublisherRefusal when it does not take the order.
 */
export async function orderRebuild(): Promise<void> {
  await ask('/orders/rebuild', { method: 'POST', body: {}, refusals: whenBusy });
}

/**
 * Puts an earlier release back. The publisher answers once it is done.
 * @throws PublisherRefusal when it is not there any more, or cannot be put back now, or when nothing is known of it.
 */
export async function orderRollBack(release: string): Promise<void> {
  await ask('/orders/roll-back', {
    method: 'POST',
    body: { release },
    refusals: { ...whenBusy, ...whenGone },
  });
}
