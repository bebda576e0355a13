import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PublishedState, toLines } from '@agenda21/content-types';

const siteFolder = fileURLToPath(new URL('..', import.meta.url));
const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

/** The public address of the sites that tests build. */
export const siteUrl = 'https://portail.example';

/** What a build printed when it failed. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
}

/** A site that was built; the folder holds everything the build wrote and is the caller's to remove. */
export interface BuiltSite {
  readonly folder: string;
  readonly public: string;
  readonly log: string;
}

type Env = Readonly<Record<string, string>>;

async function runAstro(env: Env, options: readonly string[] = []): Promise<string> {
  const child = spawn(process.execPath, [astro, 'build', ...options], {
    cwd: siteFolder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: 'production', ...env },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += String(text)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new BuildFailure(`astro build ended with code ${code}:\n${log}`);
  return log;
}

/** Astro keeps the working files of a build inside it only below the site: elsewhere, builds would share them. */
const buildsFolder = join(siteFolder, '.cache');

async function makeBuildFolder(): Promise<string> {
  await mkdir(buildsFolder, { recursive: true });
  return mkdtemp(join(buildsFolder, 'build-'));
}

/** Builds into a folder, which is removed when the build fails. */
async function buildInto(folder: string, env: Env, options?: readonly string[]): Promise<BuiltSite> {
  const site = join(folder, 'public');
  const settings = { SITE_OUT_DIR: site, SITE_URL: siteUrl, ...env };
  try {
    return { folder, public: site, log: await runAstro(settings, options) };
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
}

/**
 * Builds the portal from a state, as the publisher does, into a temporary folder.
 * @param uploads the files that its records show, by their name.
 * @throws BuildFailure with the log of the build when it fails; nothing is left then.
 */
export async function buildSite(
  state: PublishedState,
  uploads: ReadonlyMap<string, Buffer> = new Map(),
): Promise<BuiltSite> {
  const folder = await makeBuildFolder();
  const stateFile = join(folder, 'state.ndjson');
  await writeFile(stateFile, [...toLines(state)].join(''));
  await mkdir(join(folder, 'uploads'));
  for (const [name, bytes] of uploads) await writeFile(join(folder, 'uploads', name), bytes);
  return buildInto(folder, { SITE_STATE_FILE: stateFile, SITE_MEDIA_DIR: folder });
}

/**
 * Builds the guide of the components into a temporary folder.
 * @throws BuildFailure with the log of the build when it fails; nothing is left then.
 */
export async function buildGuide(): Promise<BuiltSite> {
  return buildInto(await makeBuildFolder(), {}, ['--config', 'astro.component-guide.config.ts']);
}
