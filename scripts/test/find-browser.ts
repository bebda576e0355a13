import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The names under which systems install a browser that the journeys can drive. */
const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Finds the browser: the one that is named, or the first of the search path.
 * @param named path of the program; null to search.
 * @param searchPath the folders of programs, as in `PATH`.
 * @returns its path, or null.
 */
export function findBrowser(named: string | null, searchPath: string): string | null {
  if (named !== null) return isProgram(named) ? named : null;
  const folders = searchPath.split(delimiter).filter(Boolean);
  const candidates = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return candidates.find(isProgram) ?? null;
}
