/** The two ways to say « something changed ». What the body says is never trusted: the state is read again. */
import type { IncomingMessage } from 'node:http';
import { signatureHeader, webhookSecretHeader } from '@agenda21/content-types';
import { secretsMatch } from '../../lib/secrets-match.ts';
import { readBody } from './read-body.ts';
import { isFresh, isSignatureOf, readSignature } from './signature.ts';

export type WebhookAnswer = 202 | 401 | 413;

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? undefined : value;
}

/** Checks the webhook of the cms, the cheap checks first. */
export async function checkSignedWebhook(
  request: IncomingMessage,
  secret: string,
  now: number,
): Promise<WebhookAnswer> {
  const signature = readSignature(headerOf(request, signatureHeader));
  if (!signature || !isFresh(signature, now)) return 401;
  const body = await readBody(request);
  if (!body) return 413;
  return isSignatureOf(signature, body, secret) ? 202 : 401;
}

/** Checks one of Strapi's own webhooks, which carry a secret instead of a signature. */
export function checkStrapiWebhook(request: IncomingMessage, secret: string): WebhookAnswer {
  return secretsMatch(headerOf(request, webhookSecretHeader) ?? '', secret) ? 202 : 401;
}
