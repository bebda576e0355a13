/** Makes the main index of a site anew, with the program of the site: the same as its build. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder } from '../../lib/build-command.ts';
import { runCommand } from '../../lib/run-command.ts';
import { type SearchMap, mapIndex } from './search-map.ts';

const program = join(siteFolder, 'config/index-site-program.ts');

/** Time that indexing may take, in milliseconds: tens of thousands of pages take one minute. */
const TIME_LIMIT = 10 * 60_000;

export interface FoldOptions {
  /** Environment of the program. */
  readonly systemEnvironment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * Makes the main index of a site into another folder, in a process of its own. Pages may change meanwhile: the map says
 * what was read of each.
 * @throws Error when the program fails, with the end of what it printed.
 */
export async function makeMainIndex(site: string, out: string, options: FoldOptions): Promise<SearchMap> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const { exitCode, tail } = await runCommand([process.execPath, program, site, out], {
    cwd: siteFolder,
    env: options.systemEnvironment,
    timeoutMs: TIME_LIMIT,
    signal: options.signal,
    isInBackground: true,
  });
  if (exitCode !== 0) throw new Error(`The main index cannot be made:\n${tail.join('\n')}`);
  return mapIndex(out, new Date().toISOString());
}
