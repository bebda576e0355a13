import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import { expect, test } from 'vitest';
import { createVisitorReader, parseProxies } from './visitor.ts';

const visitorOf = (proxies: string, remoteAddress: string, forwarded: string | undefined) =>
  createVisitorReader(parseProxies(proxies) as BlockList)({
    socket: { remoteAddress },
    headers: { 'x-forwarded-for': forwarded },
  } as unknown as IncomingMessage);

const own = '127.0.0.0/8,::1';

test.each([
  ['the address that speaks to it', own, '203.0.113.7', undefined, '203.0.113.7'],
  ['that address, whatever it claims', own, '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['the address that the proxy of this machine wrote', own, '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['the last one, which the proxy added', own, '::1', '10.0.0.1, 198.51.100.1', '198.51.100.1'],
  ['the proxy itself when it wrote none', own, '::ffff:127.0.0.1', ' ', '127.0.0.1'],
  ['the proxy itself when it wrote no address', own, '127.0.0.1', 'unknown', '127.0.0.1'],
  [
    'the one before a second proxy that is trusted',
    `${own},10.0.0.0/8`,
    '127.0.0.1',
    '198.51.100.1, 10.1.2.3',
    '198.51.100.1',
  ],
  ['a proxy of another machine that is not trusted', own, '10.1.2.3', '198.51.100.1', '10.1.2.3'],
  ['one network for all its IPv6 addresses', own, '2001:db8:1:2::5', undefined, '2001:db8:1:2'],
  ['the same one', own, '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
  ['the same one, written in full', own, '::1', '2001:0DB8:0001:0002:0:0:0:5', '2001:db8:1:2'],
  ['one whose end is all that is written', own, '2001:db8::5', undefined, '2001:db8:0:0'],
  ['the same one', own, '2001:db8:0:0:1::', undefined, '2001:db8:0:0'],
  ['the address of IPv4 that one of IPv6 stands for', own, '::FFFF:cb00:7107', undefined, '203.0.113.7'],
  ['an address that the proxy wrote with its port', own, '127.0.0.1', '203.0.113.7:4711', '203.0.113.7'],
  ['the same of IPv6', own, '127.0.0.1', '[2001:db8:1:2::5]:4711', '2001:db8:1:2'],
  ['the network of an address with its interface', own, 'fe80::1%eth0', undefined, 'fe80:0:0:0'],
])('a visitor is known by %s', (_, proxies, remoteAddress, forwarded, expected) => {
  expect(visitorOf(proxies, remoteAddress, forwarded)).toBe(expected);
});

test.each(['mandataire', '10.0.0.0/33', '10.0.0.0/x', '::1/129', '10.0.0/8'])('%s is no proxy', (listed) => {
  expect(parseProxies(listed)).toBeNull();
});
