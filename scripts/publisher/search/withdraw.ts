/** Takes the words of removed pages out of the main index at once: they are not to be read there until it is made anew. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mainIndexFolder } from '@agenda21/content-types';
import type { Replacement } from './place-index.ts';
import { withoutFragments } from './read-fragments.ts';
import type { MappedPage, SearchMap } from './search-map.ts';

/** The pages that the main index holds and the site no longer has. */
function findRemoved(
  map: SearchMap,
  current: ReadonlyMap<string, unknown>,
): readonly (readonly [string, MappedPage])[] {
  return [...map.pages].filter(([file, { digest }]) => digest !== '' && !current.has(file));
}

/** The map of an index without the words of pages: if they come back, they come back as changed pages. */
function withdrawFromMap(map: SearchMap, pages: ReturnType<typeof findRemoved>): SearchMap {
  const withdrawn = pages.map(([file, page]) => [file, { ...page, digest: '' }] as const);
  return { ...map, pages: new Map([...map.pages, ...withdrawn]) };
}

/** The files of the main index of a site, without the words of pages. */
async function withdrawFragments(
  site: string,
  pages: ReturnType<typeof findRemoved>,
): Promise<readonly Replacement[]> {
  const files = Map.groupBy(pages, ([, { fragment }]) => mainIndexFolder + fragment);
  const withdrawn = [...files].map(async ([file, held]) => {
    const bytes = await readFile(join(site, file)).catch(() => null);
    return bytes && { file, body: withoutFragments(bytes, new Set(held.map(([, { id }]) => id))) };
  });
  return (await Promise.all(withdrawn)).filter((replacement) => replacement !== null);
}

/** What takes the words of removed pages out of a main index, and its map once they are. */
export interface Withdrawal {
  readonly withdrawn: readonly Replacement[];
  readonly map: SearchMap;
}

/** Takes out of the main index of a site the pages that it no longer has. */
export async function withdrawRemoved(
  site: string,
  map: SearchMap,
  current: ReadonlyMap<string, unknown>,
): Promise<Withdrawal> {
  const removed = findRemoved(map, current);
  if (removed.length === 0) return { withdrawn: [], map };
  return { withdrawn: await withdrawFragments(site, removed), map: withdrawFromMap(map, removed) };
}
