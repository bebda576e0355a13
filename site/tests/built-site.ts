import { readFile, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PublishedState } from '@agenda21/content-types';
import * as builder from './build-site.ts';
import { type Page, readPage } from './page.ts';

export { siteUrl } from './build-site.ts';

/** A white picture of one pixel. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);

const uploads = new Map(['haie.png', 'haie-480.png'].map((name) => [name, onePixel]));

/** A site built from a state by the real build, in a folder of its own. */
export interface BuiltSite {
  /** Every page, by its address. */
  readonly pages: ReadonlyMap<string, Page>;
  /** The paths of all the files, from the root of the site. */
  readonly files: readonly string[];
  read(file: string): Promise<string>;
  remove(): Promise<void>;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Builds a site. Remove it in the end.
 * @throws BuildFailure with all that the build printed.
 */
export async function buildSite(state: PublishedState): Promise<BuiltSite> {
  const { folder, public: out } = await builder.buildSite(state, uploads);
  const remove = () => rm(folder, { recursive: true });
  const files = await listFiles(out);
  const read = (file: string) => readFile(join(out, file), 'utf8');
  const html = files.filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    html.map(async (file) => [addressOf(file), readPage(await read(file))] as const),
  );
  return { pages: new Map(pages), files, read, remove };
}
