/** The loaded renderer of the publisher, in a program of its own: it loads the state, makes every page and writes it. */
import { join } from 'node:path';
import { astroBuild, siteFolder } from '../../lib/build-command.ts';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { digestCode } from '../../publisher/releases/input-digest.ts';
import { compileRenderer } from '../../publisher/renderer/compile-renderer.ts';
import { makeMainIndex } from '../../publisher/search/fold.ts';
import { now } from '../measures/poll.ts';
import type { RenderInput, RenderRun } from './render.ts';
import { timeRun } from './timed-run.ts';

const program = join(import.meta.dirname, 'render-all.ts');

/** The code that makes the pages. */
const codePaths = [
  siteFolder,
  join(repositoryRoot, 'content-types/dist'),
  join(repositoryRoot, 'package-lock.json'),
];

/** Longest compilation, in milliseconds. */
const COMPILE_LIMIT_MS = 600_000;

/**
 * Compiles the site as the publisher does, once for each version of the code.
 * @returns the module to load.
 */
export async function compileSite({ system, signal }: RenderInput): Promise<string> {
  const builder = {
    command: astroBuild,
    siteFolder,
    systemEnvironment: system,
    timeoutMs: COMPILE_LIMIT_MS,
    signal,
  };
  return (await compileRenderer(builder, await digestCode(codePaths))).entryFile;
}

/** Renders with a compiled site. */
export async function runRenderer(entryFile: string, input: RenderInput): Promise<RenderRun> {
  const { stateFile, outFolder, siteUrl, system, signal } = input;
  const env = { ...system, NODE_ENV: 'production' };
  const run = await timeRun([process.execPath, program, entryFile, siteUrl, stateFile, outFolder], {
    cwd: siteFolder,
    env,
    signal,
  });
  const startedAt = now();
  await makeMainIndex(outFolder, `${outFolder}-index`, { systemEnvironment: system, signal });
  return { renderMs: run.ms, searchMs: now() - startedAt, peakBytes: run.peakBytes };
}
