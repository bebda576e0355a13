/** A full render: what is compared from one way of making the portal to another. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** One run. Times in milliseconds. */
export interface RenderRun {
  /** Making every page and writing it, from the start of the program to its end. */
  readonly renderMs: number;
  /** Making the search index of the pages. */
  readonly searchMs: number;
  /** The most memory held meanwhile, in bytes; null where it cannot be read. */
  readonly peakBytes: number | null;
}

/** What every contender is given. */
export interface RenderInput {
  /** The published state, as the cms hands it over. */
  readonly stateFile: string;
  /** Where to write the site: a folder that does not exist yet. */
  readonly outFolder: string;
  readonly siteUrl: string;
  readonly system: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** A way of making the portal. */
export type Contender = (input: RenderInput) => Promise<RenderRun>;

/** How much a contender made: equal work, or nearly. */
export interface RenderOutput {
  readonly pages: number;
  /** Size of the pages, in bytes. */
  readonly bytes: number;
}

/** Counts the pages of a built site. */
export async function measureOutput(site: string): Promise<RenderOutput> {
  const names = await readdir(site, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html'));
  let bytes = 0;
  for (const page of pages) bytes += (await stat(join(site, page))).size;
  return { pages: pages.length, bytes };
}
