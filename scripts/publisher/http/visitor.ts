/** Who a request comes from, behind proxies or not: what limits are counted by. */
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

type Source = Pick<IncomingMessage, 'socket' | 'headers'>;

/** Gives the network that a request comes from. */
export type ReadVisitor = (request: Source) => string;

/**
 * Reads addresses and ranges (`10.0.0.0/8`) separated by commas.
 * @returns null when one of them is neither.
 */
export function parseProxies(listed: string): BlockList | null {
  const proxies = new BlockList();
  for (const item of listed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [address = '', bits] = item.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    const most = family === 'ipv6' ? 128 : 32;
    const prefix = bits === undefined ? most : Number(bits);
    if (!isIP(address) || !Number.isInteger(prefix) || prefix < 0 || prefix > most) return null;
    proxies.addSubnet(address, prefix, family);
  }
  return proxies;
}

const isIn = (proxies: BlockList, address: string) =>
  isIP(address) !== 0 && proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

const toPlain = (address: string) => address.trim().replace(/^::ffff:/, '');

/** One household or firm has a whole /64 of IPv6. */
function networkOf(address: string): string {
  return isIPv6(address) ? (address.split('::')[0] ?? '').split(':').slice(0, 4).join(':') : address;
}

/**
 * Makes what tells visitors apart. Each trusted proxy wrote at the end of `X-Forwarded-For` the address that spoke to
 * it: they are read from the last one, until one that is not trusted, which could claim anything before it.
 */
export function createVisitorReader(trustedProxies: BlockList): ReadVisitor {
  return ({ socket, headers }) => {
    const hops = String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .map(toPlain);
    let address = toPlain(socket.remoteAddress ?? '');
    while (isIn(trustedProxies, address)) {
      const before = hops.pop();
      if (!before || !isIP(before)) break;
      address = before;
    }
    return networkOf(address);
  };
}
