/** Builds the site from a state and says which pages failed. */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type PublishedState, toLines } from '@agenda21/content-types';
import { type BuildInput, buildEnvironment } from '../../lib/build-command.ts';
import { runCommand } from '../../lib/run-command.ts';
import type { PageProblem } from '../gates/page-problem.ts';
import { makeBuildFolder, moveFolder } from './build-folder.ts';
import { describeStoppedPage } from './reasons.ts';
import { RunFault } from './run-fault.ts';

export interface SiteBuilder {
  /** The program that builds the site. */
  readonly command: readonly [string, ...string[]];
  /** The folder it runs in. */
  readonly siteFolder: string;
  readonly systemEnvironment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Reads `PAGE_FAILED <path> <message>`, which the site prints for a page whose template throws. */
function readPageFailure(line: string): PageProblem | null {
  const [, path, message] = /^PAGE_FAILED (\S+) (.*)$/.exec(line) ?? [];
  return path ? { path: decodeURI(path), message: describeStoppedPage(message ?? '') } : null;
}

/** Writes a state to a file. */
export async function writeState(file: string, state: PublishedState): Promise<void> {
  await pipeline(Readable.from(toLines(state)), createWriteStream(file));
}

/** Runs the build program: the pages that failed, or nothing when the site is built. */
async function runBuild(builder: SiteBuilder, input: BuildInput): Promise<readonly PageProblem[]> {
  const failures: PageProblem[] = [];
  const { exitCode, isTimedOut, tail } = await runCommand(builder.command, {
    cwd: builder.siteFolder,
    env: buildEnvironment(builder.systemEnvironment, input),
    timeoutMs: builder.timeoutMs,
    signal: builder.signal,
    onLine: (line) => {
      const failure = readPageFailure(line);
      if (failure) failures.push(failure);
    },
  });
  const log = tail.join('\n');
  if (exitCode === 0) return [];
  if (isTimedOut) throw new RunFault('timeout', `The build took more than ${builder.timeoutMs} ms.\n${log}`);
  if (/ENOSPC/.test(log)) throw new RunFault('diskFull', `The build found the disk full.\n${log}`);
  if (exitCode === null) throw new RunFault('build', `The build was stopped by a signal.\n${log}`);
  return failures.length > 0 ? failures : [{ path: null, message: log }];
}

/**
 * Builds the site into `input.outFolder`, which must not exist yet.
 * @returns the pages that failed; empty when the site is built.
 * @throws RunFault when the disk is full, the time limit is over, or the build was stopped.
 */
export async function buildSite(
  builder: SiteBuilder,
  state: PublishedState,
  input: BuildInput,
): Promise<readonly PageProblem[]> {
  await writeState(input.stateFile, state);
  const folder = await makeBuildFolder(builder.siteFolder);
  try {
    const outFolder = join(folder, 'public');
    const failures = await runBuild(builder, { ...input, outFolder });
    if (failures.length === 0) await moveFolder(outFolder, input.outFolder);
    return failures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
