import type { AddressInfo } from 'node:net';

const loopback: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Where a server that listens can be reached from its own machine, with a last slash. */
export function ownAddress({ address, port, family }: AddressInfo): string {
  const host = loopback[address] ?? address;
  return `http://${family === 'IPv6' ? `[${host}]` : host}:${port}/`;
}
