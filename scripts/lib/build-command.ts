/** How the portal is built: the stock `astro build`, told by its environment what to read and where to write. */
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

export const siteFolder = join(repositoryRoot, 'site');

/** Runs Astro on the Node that runs this program. */
export const astroBuild: readonly [string, ...string[]] = [
  process.execPath,
  join(repositoryRoot, 'node_modules/astro/bin/astro.mjs'),
  'build',
];

/** What a compilation of the code of the site needs. */
export interface CompileInput {
  readonly outFolder: string;
}

/** What a build of all the pages needs. */
export interface BuildInput extends CompileInput {
  readonly siteUrl: string;
  /** The published state, as newline-delimited JSON. */
  readonly stateFile: string;
  /** Folder that mirrors the uploads of the cms: `/uploads/a.jpg` is `<mediaFolder>/uploads/a.jpg`. */
  readonly mediaFolder: string;
}

/** The whole environment of a build: what the system needs, and the input. */
export function buildEnvironment(
  system: Readonly<Record<string, string>>,
  input: CompileInput | BuildInput,
): Record<string, string> {
  return {
    ...system,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    SITE_OUT_DIR: input.outFolder,
    ...('stateFile' in input
      ? { SITE_URL: input.siteUrl, SITE_STATE_FILE: input.stateFile, SITE_MEDIA_DIR: input.mediaFolder }
      : {}),
  };
}
