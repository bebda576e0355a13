import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

const loopback = /^(?:127\.|::1$)/;

/** One household or firm has a whole /64 of IPv6. */
function networkOf(address: string): string {
  return isIPv6(address) ? (address.split('::')[0] ?? '').split(':').slice(0, 4).join(':') : address;
}

/** The network that a request comes from; for a proxy of this machine, the one that the proxy wrote down last. */
export function visitorOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const forwarded = String(headers['x-forwarded-for'] ?? '');
  const last = loopback.test(peer) ? forwarded.split(',').at(-1)?.trim() : '';
  return networkOf(last || peer);
}
