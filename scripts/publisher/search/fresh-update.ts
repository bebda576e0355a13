/** What completes a main index: the fresh index in its place, and the entry that names it, to be put in place last. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FreshEntry, freshEntryFile } from '@agenda21/content-types';
import { placeFreshIndex } from './fresh-index.ts';
import type { PageDigest } from './indexable-pages.ts';
import { type LivePagefind, freshLanguageOf } from './live-pagefind.ts';
import type { Replacement } from './place-index.ts';
import type { FreshPlan } from './plan-fresh.ts';
import type { SearchMap } from './search-map.ts';

export interface FreshUpdate {
  readonly added: readonly string[];
  readonly entry: Replacement;
  /** The folder that the entry names; null when nothing is fresh. */
  readonly path: string | null;
}

function nameLanguages(pages: Iterable<PageDigest>): Readonly<Record<string, string>> {
  const languages = new Set([...pages].map(({ language }) => language));
  return Object.fromEntries(
    [...languages].toSorted().map((language) => [language, freshLanguageOf(language)]),
  );
}

/**
 * Makes what a plan wants.
 * @throws Error when Pagefind fails.
 */
export async function makeFreshUpdate(
  site: string,
  { main }: SearchMap,
  { fresh: pages, stale }: FreshPlan,
  pagefind: LivePagefind,
): Promise<FreshUpdate> {
  if (pages.size === 0) await pagefind.stop();
  const index = pages.size > 0 ? await placeFreshIndex(site, await pagefind.makeFiles(pages)) : null;
  const fresh = index && { path: index.path, languages: nameLanguages(pages.values()) };
  const entry: FreshEntry = { main, fresh, stale };
  return {
    added: index?.files ?? [],
    path: index?.path ?? null,
    entry: { file: freshEntryFile, body: Buffer.from(JSON.stringify(entry)) },
  };
}

/** Tells whether a site has a file already as it is to be. */
export async function isInPlace(site: string, { file, body }: Replacement): Promise<boolean> {
  const present = await readFile(join(site, file)).catch(() => null);
  return present !== null && present.equals(body);
}
