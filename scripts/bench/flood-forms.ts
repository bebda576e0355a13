/**
 * Floods the forms of a running portal with what must be refused: `node scripts/bench/flood-forms.ts <url> [seconds]`.
 * Each request says that it comes from another address, as a crowd of programs would: no limit of one visitor stops it.
 */
import { publisherStatusSchema } from '@agenda21/content-types';

const CONNECTIONS = 20;

export interface FloodReport {
  readonly requestsPerSecond: number;
  readonly p95Ms: number;
  /** How many requests got each status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Memory of the publisher before, and each tenth of the flood, in megabytes. */
  readonly rssMb: readonly number[];
}

const forgedProof = JSON.stringify({
  challenge: {
    parameters: { nonce: 'a'.repeat(32), expiresAt: 9_999_999_999, data: { at: 0 } },
    signature: 'b'.repeat(64),
  },
  solution: { counter: 1, derivedKey: 'c'.repeat(64) },
});

const right = { subject: 'question', message: 'x'.repeat(2000), name: 'Robot', email: 'robot@exemple.fr' };

/** What programs send: empty forms, wrong fields, forged proofs, forms without a proof. */
const kinds: readonly Readonly<Record<string, string>>[] = [
  {},
  { ...right, email: 'robot' },
  { ...right, preuve: forgedProof },
  { ...right, 'site-internet': 'https://spam.example' },
  right,
];

async function readRssMb(url: string): Promise<number> {
  const { memory } = publisherStatusSchema.parse(await (await fetch(new URL('/status.json', url))).json());
  return Math.round(memory.rssBytes / 1_048_576);
}

async function sendOne(url: string, rank: number): Promise<number> {
  const isScript = rank % 2 === 0;
  const response = await fetch(new URL('/formulaires/contact/', url), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ page: '/contact/', ...kinds[rank % kinds.length] }),
    headers: {
      accept: isScript ? 'application/json' : 'text/html',
      'x-forwarded-for': `10.${(rank >> 16) & 255}.${(rank >> 8) & 255}.${rank & 255}`,
    },
  });
  await response.arrayBuffer();
  return response.status;
}

/** Floods a portal for some seconds, and tells how it held. */
export async function floodForms(url: string, seconds: number): Promise<FloodReport> {
  const rssMb = [await readRssMb(url)];
  const statuses: Record<number, number> = {};
  const durations: number[] = [];
  const startedAt = performance.now();
  const elapsed = () => performance.now() - startedAt;
  let rank = 0;

  async function sendMany(): Promise<void> {
    while (elapsed() < seconds * 1000) {
      const at = performance.now();
      const status = await sendOne(url, (rank += 1));
      durations.push(performance.now() - at);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (elapsed() > rssMb.length * seconds * 100) rssMb.push(await readRssMb(url));
    }
  }

  await Promise.all(Array.from({ length: CONNECTIONS }, sendMany));
  const sorted = durations.toSorted((a, b) => a - b);
  return {
    requestsPerSecond: Math.round((durations.length / elapsed()) * 1000),
    p95Ms: Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
    statuses,
    rssMb,
  };
}

if (import.meta.main) {
  const [url = 'http://localhost:4321', seconds = '60'] = process.argv.slice(2);
  console.log(JSON.stringify(await floodForms(url, Number(seconds)), null, 2));
}
