import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type PublishedState, toLines } from '@agenda21/content-types';
import { type Page, readPage } from './page.ts';

const site = fileURLToPath(new URL('..', import.meta.url));
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

/** The public address of the sites that tests build. */
export const siteUrl = 'https://portail.example';

/** A white picture of one pixel. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);

/** What a build printed when it failed. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
}

/** A site built from a state by the real build, in a folder of its own. */
export interface BuiltSite {
  /** Every page, by its address. */
  readonly pages: ReadonlyMap<string, Page>;
  /** The paths of all the files, from the root of the site. */
  readonly files: readonly string[];
  read(file: string): Promise<string>;
  remove(): Promise<void>;
}

async function writeMedia(folder: string): Promise<void> {
  await mkdir(join(folder, 'uploads'), { recursive: true });
  for (const name of ['haie.png', 'haie-480.png']) await writeFile(join(folder, 'uploads', name), onePixel);
}

async function runBuild(env: Readonly<Record<string, string>>): Promise<void> {
  const options = { cwd: site, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } };
  await promisify(execFile)(process.execPath, [astro, 'build'], options).catch((error: unknown) => {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new BuildFailure(`${stdout}${stderr}`);
  });
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
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const out = join(folder, 'out');
  const remove = () => rm(folder, { recursive: true });
  const stateFile = join(folder, 'state.ndjson');
  await writeFile(stateFile, [...toLines(state)].join(''));
  await writeMedia(join(folder, 'media'));
  try {
    await runBuild({
      SITE_STATE_FILE: stateFile,
      SITE_OUT_DIR: out,
      SITE_MEDIA_DIR: join(folder, 'media'),
      SITE_URL: siteUrl,
    });
  } catch (error) {
    await remove();
    throw error;
  }
  const files = await listFiles(out);
  const read = (file: string) => readFile(join(out, file), 'utf8');
  const html = files.filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    html.map(async (file) => [addressOf(file), readPage(await read(file))] as const),
  );
  return { pages: new Map(pages), files, read, remove };
}
