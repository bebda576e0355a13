/** A site made from nothing by the compiled renderer, to compare what is served with. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishedState, RendererModule } from '@agenda21/content-types';
import { astroBuild, siteFolder } from '../../lib/build-command.ts';
import { codePaths } from '../create-run-context.ts';
import { listFiles } from '../gates/check-release.ts';
import { isDerived } from '../releases/derived-files.ts';
import { digestCode } from '../releases/input-digest.ts';
import { compileRenderer } from '../renderer/compile-renderer.ts';
import type { SiteBuilder } from '../run/build-site.ts';
import { mediaOfAll } from '../run/input.ts';
import { publishedMedia } from '../run/other-files.ts';

export const siteUrl = 'https://portail.example';

/** The digest of each file of a site by its path, in the order of the paths. */
export type SiteDigests = Readonly<Record<string, string>>;

/** Builds with the real tools. */
export const realBuilder: SiteBuilder = {
  command: astroBuild,
  siteFolder,
  systemEnvironment: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
  timeoutMs: 120_000,
  signal: new AbortController().signal,
};

const digest = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

const inOrder = (digests: readonly (readonly [string, string])[]): SiteDigests =>
  Object.fromEntries(digests.toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The digest of a file; `gone` when it went since it was listed. */
const digestFile = (path: string): Promise<string> =>
  readFile(path).then(digest, (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return 'gone';
    throw error;
  });

/** The digest of each file of a folder, which may be changing; compressed forms and search index aside. */
export async function digestFolder(folder: string): Promise<SiteDigests> {
  const files = [...(await listFiles(folder))].filter((file) => !isDerived(file));
  const digests = files.map(async (file) => [file, await digestFile(join(folder, file))] as const);
  return inOrder(await Promise.all(digests));
}

/**
 * The digest of each file that a renderer loaded anew makes of a state: the same as the stock build makes, as
 * `twin.int.test.ts` proves, without starting a build.
 * @param uploads the files that it shows, by their path.
 */
export async function digestCleanRender(
  state: PublishedState,
  uploads: ReadonlyMap<string, Buffer> = new Map(),
): Promise<SiteDigests> {
  const { entryFile, clientFolder } = await compileRenderer(realBuilder, await digestCode(codePaths));
  const { createRenderer } = (await import(pathToFileURL(entryFile).href)) as RendererModule;
  const renderer = await createRenderer(siteUrl);
  const pages: (readonly [string, string])[] = [];
  for (const file of renderer.load(state)) pages.push([file, digest((await renderer.render(file)).body)]);
  const media = [...mediaOfAll(state.entries)].map(
    (path) => [publishedMedia(path), digest(uploads.get(path) ?? '')] as const,
  );
  return inOrder([...pages, ...Object.entries(await digestFolder(clientFolder)), ...media]);
}
