import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { visitorOf } from './visitor.ts';

test.each([
  ['the address that speaks to it', '203.0.113.7', undefined, '203.0.113.7'],
  ['that address, whatever it claims', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['the address that the proxy of this machine wrote', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['the last one, which the proxy added', '::1', '10.0.0.1, 198.51.100.1', '198.51.100.1'],
  ['the proxy itself when it wrote none', '::ffff:127.0.0.1', ' ', '127.0.0.1'],
  ['one network for all its IPv6 addresses', '2001:db8:1:2::5', undefined, '2001:db8:1:2'],
  ['the same one', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
])('a visitor is known by %s', (_, remoteAddress, forwarded, expected) => {
  const request = { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } };
  expect(visitorOf(request as unknown as IncomingMessage)).toBe(expected);
});
