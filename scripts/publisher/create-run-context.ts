import { join } from 'node:path';
import { siteFolder } from '../lib/build-command.ts';
import { createCmsClient } from '../lib/cms-client.ts';
import type { Logger } from '../lib/logger.ts';
import { repositoryRoot } from '../lib/repository-root.ts';
import type { PublisherSettings } from './env.ts';
import type { PublisherFolders } from './releases/folders.ts';
import type { RunContext, Showcase } from './run/run.ts';
import type { RunRecorder } from './run/run-history.ts';

/** The code that makes the pages. */
const codePaths = [
  siteFolder,
  join(repositoryRoot, 'content-types/dist'),
  join(repositoryRoot, 'package-lock.json'),
];

export interface RunParts {
  readonly folders: PublisherFolders;
  readonly showcase: Showcase;
  readonly recorder: RunRecorder;
  readonly log: Logger;
  /** The program that builds the site. */
  readonly buildCommand: readonly [string, ...string[]];
  /** Stops the build under way. */
  readonly signal: AbortSignal;
}

/** Puts together all that a run needs. */
export function createRunContext(settings: PublisherSettings, parts: RunParts): RunContext {
  const { siteUrl, systemEnvironment, buildTimeoutMs: timeoutMs } = settings;
  const { folders, showcase, recorder, log, buildCommand: command, signal } = parts;
  return {
    sources: {
      cms: createCmsClient(settings.cmsUrl, settings.publisherToken),
      mediaFolder: folders.media,
      codePaths,
      siteUrl,
    },
    workshop: {
      folders,
      siteUrl,
      builder: { command, siteFolder, systemEnvironment, timeoutMs, signal },
      now: () => new Date(),
      enter: (stage) => {
        recorder.enter(stage);
        log.info('stage', { stage });
      },
    },
    showcase,
    releasesKept: settings.releasesKept,
    log,
  };
}
