import type { FreshEntry } from '@agenda21/content-types';
import type { Counts, Stale } from './drop-stale.ts';
import type { Pagefind, PagefindInstance } from './pagefind.ts';

/** Raised when the index cannot be read, so that an empty answer is never mistaken for « nothing found ». */
export class SearchUnavailableError extends Error {
  override readonly name = 'SearchUnavailableError';
}

/** Where the parts of the index are, on this portal. */
export interface IndexAddresses {
  /** Pagefind's script. */
  readonly script: string;
  /** Pagefind's entry of the main index. */
  readonly entry: string;
  /** What completes the main index. */
  readonly fresh: string;
}

/** The index as it was published at a time. */
export interface Generation {
  /** The text that names it: another text, another generation. */
  readonly name: string;
  /** Null when the index holds nothing in the language of the page. */
  readonly instance: PagefindInstance | null;
  readonly stale: Stale;
  /** The counts of the whole index that are known, by the filters they are about. */
  readonly totals: Map<string, Promise<Counts>>;
}

/** A main index is put in place just before what completes it: they may not fit for that time, in milliseconds. */
const settlingPause = 400;
const mostAttempts = 8;

async function read(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new SearchUnavailableError(`${address} answers ${response.status}.`);
  return response.text();
}

/** Reads the name of the generation that is published now. */
export function readGenerationName({ fresh }: IndexAddresses): Promise<string> {
  return read(fresh);
}

async function load(pagefind: Pagefind, entry: FreshEntry, language: string): Promise<PagefindInstance> {
  const instance = pagefind.createInstance({});
  const { fresh } = entry;
  const freshLanguage = fresh?.languages[language];
  await Promise.all([
    instance.preload(null, { filters: {} }),
    fresh && freshLanguage && instance.mergeIndex(fresh.path, { language: freshLanguage, metaCacheTag: '' }),
  ]);
  return instance;
}

async function readMain(addresses: IndexAddresses, language: string): Promise<string | undefined> {
  const { languages } = JSON.parse(await read(addresses.entry)) as {
    languages: Record<string, { hash: string }>;
  };
  return languages[language]?.hash;
}

/**
 * Loads a generation.
 * @returns null when its parts are being replaced: another one is about to be named.
 */
async function tryGeneration(
  pagefind: Pagefind,
  addresses: IndexAddresses,
  name: string,
  language: string,
): Promise<Generation | null> {
  const entry = JSON.parse(name) as FreshEntry;
  const main = entry.main[language];
  const instance = main === undefined ? null : await load(pagefind, entry, language);
  // Read after Pagefind has read it: the main index that it loaded is then the one that the name tells.
  if ((await readMain(addresses, language)) === main)
    return { name, instance, stale: entry.stale[language] ?? {}, totals: new Map() };
  await instance?.destroy();
  return null;
}

/**
 * Loads the generation that is published now.
 * @throws SearchUnavailableError when its parts do not fit each other for too long.
 */
export async function openGeneration(
  pagefind: Pagefind,
  addresses: IndexAddresses,
  language: string,
): Promise<Generation> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const name = await readGenerationName(addresses);
    const generation = await tryGeneration(pagefind, addresses, name, language);
    if (generation) return generation;
    await new Promise((resolve) => setTimeout(resolve, settlingPause));
  }
  throw new SearchUnavailableError('The parts of the index do not fit each other.');
}
