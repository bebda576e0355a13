/** Compiles the cms and builds its admin, each only when its sources changed. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/repository-root.ts';
import { runCommand } from '../lib/run-command.ts';
import { makeWhenChanged } from '../source-stamp.mjs';
import { StartError } from './start-error.ts';

const TIMEOUT_MS = 600_000;

const cmsFolder = join(repositoryRoot, 'cms');
const inCms = (names: readonly string[]) => names.map((name) => join(cmsFolder, name));

const serverSources = [
  ...inCms(['src', 'config', 'package.json', 'tsconfig.json']),
  join(repositoryRoot, 'content-types/src'),
];

/** What the admin's bundle is made from: its own sources, the settings it embeds, the packages. */
const adminSources = [
  ...inCms(['src/admin', 'config/admin.ts', 'config/features.ts', 'config/plugins.ts', 'config/server.ts']),
  ...inCms(['package.json']),
  join(repositoryRoot, 'package-lock.json'),
];

async function runInCms(
  what: string,
  command: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const result = await runCommand(command, { cwd: cmsFolder, env: environment, timeoutMs: TIMEOUT_MS });
  if (result.exitCode === 0) return;
  throw new StartError(
    [`${what} a échoué :`, ...result.tail.slice(-20).map((line) => `  ${line}`)].join('\n'),
  );
}

/**
 * Makes what `node dist/src/main.js` needs.
 * @param announce is told, in French, what takes time.
 * @throws StartError with the end of what the compiler printed.
 */
export async function compileCms(
  environment: Readonly<Record<string, string>>,
  announce: (text: string) => void,
): Promise<void> {
  const compiler = join(repositoryRoot, 'node_modules/typescript/bin/tsc');
  await makeWhenChanged(join(cmsFolder, 'dist/.server-sources'), serverSources, async () => {
    announce('Compilation de Strapi…');
    // Strapi loads all it finds there: what was compiled from a file since removed must not stay.
    for (const made of inCms(['dist/src', 'dist/config', 'dist/.tsbuildinfo'])) {
      rmSync(made, { recursive: true, force: true });
    }
    await runInCms('La compilation de Strapi', [process.execPath, compiler, '-p', '.'], environment);
  });
}

/**
 * Makes what `node dist/src/main.js` and the admin need.
 * @param announce is told, in French, what takes time.
 * @throws StartError with the end of what the compiler printed.
 */
export async function buildCms(
  environment: Readonly<Record<string, string>>,
  announce: (text: string) => void,
): Promise<void> {
  await compileCms(environment, announce);
  const builder = [process.execPath, 'dist/src/build-admin.js'] as const;
  await makeWhenChanged(join(cmsFolder, 'dist/.admin-sources'), adminSources, async () => {
    announce('Construction de l’administration (une demi-minute, seulement quand elle change)…');
    await runInCms('La construction de l’administration', builder, environment);
  });
}
