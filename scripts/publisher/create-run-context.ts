import { join } from 'node:path';
import { siteFolder } from '../lib/build-command.ts';
import type { CmsClient } from '../lib/cms-client.ts';
import type { Logger } from '../lib/logger.ts';
import { repositoryRoot } from '../lib/repository-root.ts';
import type { PublisherSettings } from './env.ts';
import type { CompressionKeeper } from './keep-compressed.ts';
import type { SearchKeeper } from './keep-search.ts';
import type { PublisherFolders } from './releases/folders.ts';
import type { RunMemory } from './run/memory.ts';
import type { RunContext } from './run/run.ts';
import type { RunRecorder } from './run/run-history.ts';
import type { Showcase } from './run/showcase.ts';

/** The code that makes the pages. */
export const codePaths: readonly string[] = [
  siteFolder,
  join(repositoryRoot, 'content-types/dist'),
  join(repositoryRoot, 'package-lock.json'),
];

/** What builds the site, and other files that count as its code. */
export interface SiteCode {
  readonly command: readonly [string, ...string[]];
  readonly otherPaths: readonly string[];
}

export interface RunParts {
  readonly cms: CmsClient;
  readonly folders: PublisherFolders;
  readonly showcase: Showcase;
  readonly search: SearchKeeper;
  readonly compression: CompressionKeeper;
  readonly memory: RunMemory;
  readonly recorder: RunRecorder;
  readonly log: Logger;
  readonly code: SiteCode;
  /** Stops the build under way. */
  readonly signal: AbortSignal;
}

/** Puts together all that a run needs. */
export function createRunContext(settings: PublisherSettings, parts: RunParts): RunContext {
  const { siteUrl, systemEnvironment, buildTimeoutMs: timeoutMs, pageTimeoutMs } = settings;
  const { cms, folders, showcase, search, compression, memory, recorder, log, code, signal } = parts;
  return {
    sources: { cms, mediaFolder: folders.media, codePaths: [...codePaths, ...code.otherPaths], siteUrl },
    workshop: {
      folders,
      siteUrl,
      builder: { command: code.command, siteFolder, systemEnvironment, timeoutMs, signal },
      rendererLimits: { pageTimeoutMs, memoryMb: settings.rendererMemoryMb },
      now: () => new Date(),
      enter: (stage) => {
        recorder.enter(stage);
        log.info('stage', { stage });
      },
      log,
    },
    showcase,
    search,
    compression,
    memory,
    releasesKept: settings.releasesKept,
    log,
  };
}
