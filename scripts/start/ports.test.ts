import { once } from 'node:events';
import { type Server, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { requireFreePorts } from './ports.ts';

const host = '127.0.0.1';
let other: Server;
let taken: number;

beforeEach(async () => {
  other = createServer().listen(0, host);
  await once(other, 'listening');
  taken = (other.address() as AddressInfo).port;
});
afterEach(() => other.close());

it('names every port that is taken, by its setting, and what to do', async () => {
  const refused = requireFreePorts({ PORT: taken, CMS_PORT: taken }, host);
  await expect(refused).rejects.toThrow(`PORT : le port ${taken} est déjà pris`);
  await expect(refused).rejects.toThrow(`CMS_PORT : le port ${taken} est déjà pris`);
  await expect(refused).rejects.toThrow('choisissez un autre port');
});

it('leaves a free port free', async () => {
  other.close();
  await once(other, 'close');
  await requireFreePorts({ PORT: taken }, host);
  await requireFreePorts({ PORT: taken }, host);
});
