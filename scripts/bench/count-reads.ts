/**
 * Measures what counting the pages that are read costs: `node scripts/bench/count-reads.ts`.
 * The same pages are served with the counter and without it, turn by turn, so that a busy machine slows both down.
 */
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Audience, startAudience } from '../publisher/audience/audience.ts';
import { type ServingShowcase, createShowcase } from '../publisher/http/showcase.ts';
import type { Release } from '../publisher/releases/release.ts';

const PAGES = 1_000;
const PAGE = `<!doctype html>${'<p>Une page de taille ordinaire.</p>'.repeat(400)}`;
const ROUNDS = 10;
const PER_ROUND = 4_000;
const CONNECTIONS = 20;

const headers = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  accept: 'text/html,application/xhtml+xml',
  'sec-fetch-dest': 'document',
};

async function makeRelease(folder: string): Promise<Release> {
  for (let rank = 0; rank < PAGES; rank += 1) {
    await mkdir(join(folder, 'public', `fiche-${rank}`), { recursive: true });
    await writeFile(join(folder, 'public', `fiche-${rank}/index.html`), PAGE);
  }
  await writeFile(join(folder, 'public/former-addresses.json'), '{"redirects":{},"gone":[]}');
  await writeFile(join(folder, 'public/audience.json'), '{"kind":"counter"}');
  const record = { id: 'r1', madeAt: '2026-01-01T00:00:00.000Z', durationMs: 1, inputDigest: 'd', held: [] };
  return { folder, record };
}

/** Asks for pages over a few connections, and gives how many are answered in a second. */
async function measureRate(port: number, agent: Agent): Promise<number> {
  let sent = 0;
  async function askOn(): Promise<void> {
    while (sent < PER_ROUND) {
      sent += 1;
      const path = `/fiche-${sent % PAGES}/`;
      const asked = get({ host: '127.0.0.1', port, path, agent, headers });
      const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
      await once(response.resume(), 'end');
    }
  }
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, askOn));
  return PER_ROUND / ((performance.now() - startedAt) / 1000);
}

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How many pages are answered in a second, with the counter and without it, and how long it takes to notice one, in microseconds. */
async function measureRates(showcase: ServingShowcase, audience: Audience) {
  let isCounting = false;
  let spentMs = 0;
  const server = createServer((request, response) => {
    showcase.answer(request, response);
    const answeredAt = performance.now();
    if (isCounting) audience.notice(request, response);
    spentMs += isCounting ? performance.now() - answeredAt : 0;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const counted: number[] = [];
  const uncounted: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    isCounting = round % 2 === 1;
    (isCounting ? counted : uncounted).push(await measureRate((server.address() as AddressInfo).port, agent));
  }
  agent.destroy();
  server.close();
  const noticeUs = (spentMs * 1000) / (ROUNDS * PER_ROUND);
  return { counted: middle(counted), uncounted: middle(uncounted), noticeUs };
}

const folder = await mkdtemp(join(tmpdir(), 'count-reads-'));
const showcase = createShowcase({
  ownAddress: () => 'http://127.0.0.1:9',
  listOldAssets: () => Promise.resolve([]),
});
await showcase.activate(await makeRelease(folder));
const audience = startAudience({
  folder: join(folder, 'audience'),
  readMeasure: () => showcase.measure,
  cms: { reportAudience: () => Promise.resolve() },
  intervalMs: 10_000,
  now: () => new Date(),
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
});
const { counted, uncounted, noticeUs } = await measureRates(showcase, audience);
console.log(`pages a second, uncounted: ${Math.round(uncounted)}`);
console.log(`pages a second, counted:   ${Math.round(counted)}`);
console.log(`one page noticed:          ${noticeUs.toFixed(1)} µs`);
await audience.stop();
await rm(folder, { recursive: true });
