/** Builds the portal once, as the publisher would, into a folder for any static host. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PublishedState } from '@agenda21/content-types';
import { siteFolder } from '../lib/build-command.ts';
import { checkRelease } from '../publisher/gates/check-release.ts';
import { publisherFolders } from '../publisher/releases/folders.ts';
import type { HeldEntry } from '../publisher/releases/release.ts';
import { findCurrentRelease } from '../publisher/releases/release-store.ts';
import { buildSite } from '../publisher/run/build-site.ts';
import { holdBack } from '../publisher/run/hold-back.ts';
import { readLastGood } from '../publisher/run/make-release.ts';
import { attemptIn, makeCandidate } from '../publisher/run/make-site.ts';
import type { BuildSettings } from './env.ts';
import { readContent } from './read-content.ts';

/** Longest build, in milliseconds. */
const BUILD_TIMEOUT_MS = 1_800_000;

export interface PortalBuild {
  /** Where the content came from, in French. */
  readonly origin: string;
  readonly held: readonly HeldEntry[];
}

/**
 * Builds the portal into `outFolder`.
 * @throws NoContentError without content, RunFault when the portal cannot be built.
 */
export async function buildPortal(
  settings: BuildSettings,
  command: readonly [string, ...string[]],
  outFolder: string,
): Promise<PortalBuild> {
  const folders = publisherFolders(settings.dataDir);
  await mkdir(folders.releases, { recursive: true });
  const live = await findCurrentRelease(folders);
  const content = await readContent(settings, folders, live);
  const lastGood = await readLastGood(live);
  const work = await mkdtemp(join(tmpdir(), 'agenda21-build-'));
  const builder = {
    command,
    siteFolder,
    systemEnvironment: settings.systemEnvironment,
    timeoutMs: BUILD_TIMEOUT_MS,
    signal: new AbortController().signal,
  };
  const input = {
    stateFile: join(work, 'state.ndjson'),
    mediaFolder: folders.media,
    siteUrl: settings.siteUrl,
    outFolder,
  };
  const attempt = attemptIn(
    outFolder,
    (state: PublishedState) => buildSite(builder, state, input),
    (state: PublishedState) => checkRelease(outFolder, state, settings.siteUrl),
  );
  try {
    const { held } = await makeCandidate(
      holdBack(content.state, lastGood, content.missingMedia),
      lastGood,
      attempt,
    );
    return { origin: content.origin, held };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
