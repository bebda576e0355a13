import { signatureHeader } from '@agenda21/content-types';
import { signBody } from './signature.ts';

/** Longest wait for the publisher's answer, in milliseconds: it answers before it builds. */
const POKE_TIMEOUT_MS = 5000;

interface PokeOptions {
  /** Origin of the publisher. */
  readonly publisherUrl: string;
  readonly secret: string;
  readonly now: () => Date;
  readonly warn: (message: string) => void;
}

async function send({ publisherUrl, secret, now }: PokeOptions): Promise<void> {
  const body = JSON.stringify({ event: 'publication' });
  const response = await fetch(new URL('/webhooks/publication', publisherUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', [signatureHeader]: signBody(body, secret, now()) },
    body,
    signal: AbortSignal.timeout(POKE_TIMEOUT_MS),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`it answered ${response.status}`);
}

/**
 * Makes the function that tells the publisher that something changed.
 * It never throws and never waits: calls during a call are one more call, and a publisher that cannot be reached
 * is told once in the log, because it reads the outbox by itself when it comes back.
 */
export function createPoke(options: PokeOptions): () => void {
  let isSending = false;
  let isAskedAgain = false;
  let isReachable = true;

  async function sendOnce(): Promise<void> {
    try {
      await send(options);
      isReachable = true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (isReachable) {
        options.warn(`The publisher cannot be told of changes (${reason}). It will read the outbox itself.`);
      }
      isReachable = false;
    }
  }

  async function drain(): Promise<void> {
    isSending = true;
    do {
      isAskedAgain = false;
      await sendOnce();
    } while (isAskedAgain);
    isSending = false;
  }

  return () => {
    if (isSending) isAskedAgain = true;
    else void drain();
  };
}
