import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PublishedState, toLines } from '@agenda21/content-types';

const siteFolder = fileURLToPath(new URL('..', import.meta.url));
const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

/** A site that was built; the folder holds everything the build wrote and is the caller's to remove. */
export interface BuiltSite {
  readonly folder: string;
  readonly public: string;
  readonly log: string;
}

async function runAstro(env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: siteFolder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: 'production', ...env },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += String(text)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`astro build ended with code ${code}:\n${log}`);
  return log;
}

/** Astro keeps the working files of a build inside it only below the site: elsewhere, builds would share them. */
const buildsFolder = join(siteFolder, '.cache');

/**
 * Builds the portal from a state, as the publisher does, into a temporary folder.
 * @throws with the log of the build when it fails; nothing is left then.
 */
export async function buildSite(state: PublishedState): Promise<BuiltSite> {
  await mkdir(buildsFolder, { recursive: true });
  const folder = await mkdtemp(join(buildsFolder, 'build-'));
  const stateFile = join(folder, 'state.ndjson');
  await writeFile(stateFile, [...toLines(state)].join(''));
  const log = await runAstro({
    SITE_STATE_FILE: stateFile,
    SITE_OUT_DIR: join(folder, 'public'),
    SITE_MEDIA_DIR: folder,
    SITE_URL: 'https://portail.example',
  }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true });
    throw error;
  });
  return { folder, public: join(folder, 'public'), log };
}
