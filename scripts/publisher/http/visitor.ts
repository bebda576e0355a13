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

/** An address with its port, as some proxies write it. */
const withPort = /^(?:\[([^\]]*)\]|(\d+(?:\.\d+){3}))(?::\d+)?$/;

/** The eight groups of an address of IPv6, whatever way it is written in. */
function groupsOf(address: string): readonly string[] {
  const [plain = ''] = address.split('%');
  const [before = '', after] = new URL(`http://[${plain}]/`).hostname.slice(1, -1).split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  if (after === undefined) return groups(before);
  const missing = 8 - groups(before).length - groups(after).length;
  return [...groups(before), ...Array.from({ length: missing }, () => '0'), ...groups(after)];
}

/** The address of IPv4 that one of IPv6 stands for; null when it stands for none. */
function mappedOf(groups: readonly string[]): string | null {
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return null;
  const [high = 0, low = 0] = groups.slice(6).map((group) => Number.parseInt(group, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** One address is written in one way. What is none stays as it is. */
function toPlain(written: string): string {
  const [, ofSix, ofFour] = withPort.exec(written.trim()) ?? [];
  const address = ofSix ?? ofFour ?? written.trim();
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  return mappedOf(groups) ?? groups.join(':');
}

/** One household or firm has a whole /64 of IPv6. */
const networkOf = (address: string) => (isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address);

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
