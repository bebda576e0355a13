/** What completes a main index: the fresh index in its place, and the entry that names it, to be put in place last. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FreshEntry, freshEntryFile } from '@agenda21/content-types';
import { freshLanguageOf, makeFreshIndex } from './fresh-index.ts';
import { type IndexablePage, readPages } from './indexable-pages.ts';
import type { Replacement } from './place-index.ts';
import type { FreshPlan } from './plan-fresh.ts';
import type { SearchMap } from './search-map.ts';

export interface FreshUpdate {
  readonly added: readonly string[];
  readonly entry: Replacement;
  /** The folder that the entry names; null when nothing is fresh. */
  readonly path: string | null;
}

async function readAll(site: string, files: readonly string[]): Promise<readonly IndexablePage[]> {
  const pages: IndexablePage[] = [];
  for await (const page of readPages(site, files)) pages.push(page);
  return pages;
}

/**
 * Makes what a plan wants.
 * @throws Error when Pagefind fails.
 */
export async function makeFreshUpdate(
  site: string,
  { main }: SearchMap,
  plan: FreshPlan,
): Promise<FreshUpdate> {
  const pages = await readAll(site, plan.fresh);
  const index = pages.length > 0 ? await makeFreshIndex(site, pages) : null;
  const languages = [...new Set(pages.map(({ language }) => language))].toSorted();
  const names = Object.fromEntries(languages.map((language) => [language, freshLanguageOf(language)]));
  const fresh = index && { path: index.path, languages: names };
  const entry: FreshEntry = { main, fresh, stale: plan.stale };
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
