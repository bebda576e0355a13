import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { PublishedState, RendererModule, SiteRenderer } from '@agenda21/content-types';
import { siteUrl } from './built-site.ts';

const site = fileURLToPath(new URL('..', import.meta.url));
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

/** The site compiled by the real build, in a folder of its own. */
export interface CompiledRenderer {
  create(): Promise<SiteRenderer>;
  remove(): Promise<void>;
}

/** Compiles the site, once for a test file. Its packages are found from below the site only. */
export async function compileRenderer(): Promise<CompiledRenderer> {
  await mkdir(join(site, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(site, '.cache', 'renderer-test-'));
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_OUT_DIR: folder };
  const options = { cwd: site, env };
  await promisify(execFile)(
    process.execPath,
    [astro, 'build', '--config', 'astro.renderer.config.ts'],
    options,
  );
  const module = (await import(pathToFileURL(join(folder, 'server/entry.mjs')).href)) as RendererModule;
  return { create: () => module.createRenderer(siteUrl), remove: () => rm(folder, { recursive: true }) };
}

/** Every file of a site by its path. */
export type Tree = Map<string, string>;

/** Makes files anew in a tree. */
export async function renderInto(
  tree: Tree,
  renderer: SiteRenderer,
  files: readonly string[],
): Promise<void> {
  for (const file of files) tree.set(file, (await renderer.render(file)).body);
}

/** Makes the whole site of a state, from nothing. */
export async function renderWhole(renderer: SiteRenderer, state: PublishedState): Promise<Tree> {
  const tree: Tree = new Map();
  await renderInto(tree, renderer, renderer.load(state));
  return tree;
}
