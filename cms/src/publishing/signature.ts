import { createHmac } from 'node:crypto';

/**
 * Signs the body of a webhook.
 * @param at when it is sent; the receiver refuses an old signature.
 * @returns `t=<seconds since 1970>,v1=<hex HMAC-SHA256 of "t.body">`.
 */
export function signBody(body: string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${digest}`;
}
