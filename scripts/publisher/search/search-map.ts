/** What the main index holds of each page: known when it is made, kept beside the release, never served. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FacetValues,
  indexEntryName,
  indexEntrySchema,
  languageDigestsOf,
  mainIndexFolder,
} from '@agenda21/content-types';
import { z } from 'zod';
import { readFragments } from './read-fragments.ts';

const mappedPageSchema = z.strictObject({
  /** Digest of what the index read of the page; empty once its words were withdrawn from the index. */
  digest: z.string(),
  /** The file that holds its words, from the folder of the index. */
  fragment: z.string(),
  language: z.string(),
  /** The identifier that search results have for the page. */
  id: z.string(),
  facets: z.record(z.string(), z.array(z.string())),
});

export type MappedPage = Readonly<z.infer<typeof mappedPageSchema>> & { readonly facets: FacetValues };

const searchMapSchema = z.strictObject({
  main: z.record(z.string(), z.string()),
  foldedAt: z.iso.datetime(),
  superseded: z.array(z.string()),
  pages: z.record(z.string(), mappedPageSchema),
});

/** The main index: which one, when it was made, and its pages by file. */
export interface SearchMap {
  readonly main: Readonly<Record<string, string>>;
  readonly foldedAt: string;
  /** Files of the main index before, that this one does not name: kept for searches opened earlier. */
  readonly superseded: readonly string[];
  readonly pages: ReadonlyMap<string, MappedPage>;
}

const indexedPagesSchema = z.array(z.strictObject({ file: z.string(), digest: z.string() }));

/** `/projets/haie/` → `/projets/haie/index.html`. */
function fileOf(url: string): string {
  return url.endsWith('/') ? `${url}index.html` : url;
}

/** Which main index a site has; nothing when it has none. */
export async function readMainDigests(site: string): Promise<SearchMap['main'] | null> {
  try {
    const entry = await readFile(join(site, mainIndexFolder, indexEntryName), 'utf8');
    return languageDigestsOf(indexEntrySchema.parse(JSON.parse(entry)));
  } catch {
    return null;
  }
}

/**
 * Learns what a main index holds.
 * @param folder where it was made: its files, and the digests of its pages.
 * @throws Error when a page was indexed that the index does not hold.
 */
export async function mapIndex(folder: string, foldedAt: string): Promise<SearchMap> {
  const indexed = indexedPagesSchema.parse(
    JSON.parse(await readFile(join(folder, 'indexed-pages.json'), 'utf8')),
  );
  const fragments = new Map<string, Omit<MappedPage, 'digest'>>();
  for await (const { url, ...fragment } of readFragments(join(folder, mainIndexFolder)))
    fragments.set(fileOf(url), fragment);
  const pages = indexed.map(({ file, digest }) => {
    const fragment = fragments.get(file);
    if (!fragment) throw new Error(`The index made in ${folder} does not hold ${file}.`);
    return [file, { digest, ...fragment }] as const;
  });
  return { main: (await readMainDigests(folder)) ?? {}, foldedAt, superseded: [], pages: new Map(pages) };
}

/** Reads a map again; null when there is none, or when it is about another index than the one of the site. */
export async function readSearchMap(mapFile: string, site: string): Promise<SearchMap | null> {
  try {
    const { pages, ...map } = searchMapSchema.parse(JSON.parse(await readFile(mapFile, 'utf8')));
    const isSame = JSON.stringify(map.main) === JSON.stringify(await readMainDigests(site));
    return isSame ? { ...map, pages: new Map(Object.entries(pages)) } : null;
  } catch {
    return null;
  }
}

/** Writes a map: whole, or not at all. */
export async function writeSearchMap(mapFile: string, map: SearchMap): Promise<void> {
  await writeFile(`${mapFile}.part`, JSON.stringify({ ...map, pages: Object.fromEntries(map.pages) }));
  await rename(`${mapFile}.part`, mapFile);
}
