/** Hugo on the same texts, then Pagefind on its pages. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { repositoryRoot } from '../../lib/repository-root.ts';
import type { RenderInput, RenderRun } from './render.ts';
import { timeRun } from './timed-run.ts';

const pagefind = join(repositoryRoot, 'node_modules/pagefind/lib/runner/bin.cjs');

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of Hugo, or null when it is not installed. */
export function findHugo(searchPath: string): string | null {
  const candidates = searchPath.split(delimiter).map((folder) => join(folder, 'hugo'));
  return candidates.find(isProgram) ?? null;
}

/**
 * Renders with Hugo.
 * @param source the folder of the Hugo site.
 */
export async function runHugo(hugo: string, source: string, input: RenderInput): Promise<RenderRun> {
  const { outFolder, siteUrl, system, signal } = input;
  const place = { cwd: source, env: system, signal };
  const render = await timeRun(
    [hugo, '--quiet', '--destination', outFolder, '--baseURL', `${siteUrl}/`],
    place,
  );
  const search = await timeRun([process.execPath, pagefind, '--site', outFolder], place);
  return { renderMs: render.ms, searchMs: search.ms, peakBytes: render.peakBytes };
}
