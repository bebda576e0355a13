/** Puts the publisher together: what is served, what makes it, and what asks for it. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteFolder } from '../lib/build-command.ts';
import { createCmsClient } from '../lib/cms-client.ts';
import { createLogger } from '../lib/logger.ts';
import { repositoryRoot } from '../lib/repository-root.ts';
import type { PublisherSettings } from './env.ts';
import { createPublisherServer } from './http/server.ts';
import { createShowcase } from './http/showcase.ts';
import { describeStatus } from './http/status.ts';
import { createRunLoop } from './queue/run-loop.ts';
import { publisherFolders } from './releases/folders.ts';
import {
  findCurrentRelease,
  listReleases,
  pointCurrentAt,
  prepareFolders,
} from './releases/release-store.ts';
import { rollBack } from './roll-back.ts';
import { removeAbandonedBuilds } from './run/build-folder.ts';
import { type RunContext, run } from './run/run.ts';
import { createRunRecorder } from './run/run-history.ts';

/** The code that makes the pages. */
const codePaths = [
  siteFolder,
  join(repositoryRoot, 'content-types/dist'),
  join(repositoryRoot, 'package-lock.json'),
];

export interface Publisher {
  /** Where it listens. */
  readonly address: string;
  /** Stops listening, stops the build under way, and waits for the end of the run. */
  stop(): Promise<void>;
}

/** Starts the publisher: it serves the last release at once, then brings it up to date. */
export async function startPublisher(
  settings: PublisherSettings,
  buildCommand: readonly [string, ...string[]],
): Promise<Publisher> {
  const log = createLogger([settings.publisherToken, settings.webhookSecret]);
  const folders = publisherFolders(settings.dataDir);
  const recorder = createRunRecorder();
  const stopping = new AbortController();
  const ownAddress = () => {
    const { address, port, family } = server.address() as AddressInfo;
    const host =
      { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[address] ?? (family === 'IPv6' ? `[${address}]` : address);
    return `http://${host}:${port}/`;
  };
  const showcase = createShowcase({
    siteUrl: settings.siteUrl,
    ownAddress,
    listReleases: () => listReleases(folders),
  });
  const context: RunContext = {
    sources: {
      cms: createCmsClient(settings.cmsUrl, settings.publisherToken),
      mediaFolder: folders.media,
      codePaths,
      siteUrl: settings.siteUrl,
    },
    workshop: {
      folders,
      siteUrl: settings.siteUrl,
      builder: {
        command: buildCommand,
        siteFolder,
        systemEnvironment: settings.systemEnvironment,
        timeoutMs: settings.buildTimeoutMs,
        signal: stopping.signal,
      },
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

  await prepareFolders(folders);
  await removeAbandonedBuilds(siteFolder);
  const current = await findCurrentRelease(folders);
  if (current) {
    await pointCurrentAt(folders, current);
    await showcase.activate(current);
  }
  const server = createPublisherServer({
    showcase,
    webhookSecret: settings.webhookSecret,
    publisherToken: settings.publisherToken,
    now: Date.now,
    log,
    onChange: () => loop.request(),
    describeStatus: () => describeStatus(showcase.live, loop.queue, recorder.history),
    rollBack: async (id) => {
      let live: string | null = null;
      const isDone = await loop.runAlone(async () => {
        live = (await rollBack(folders, showcase, id))?.record.id ?? null;
      });
      return isDone ? live : 'busy';
    },
  });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');

  let isFirst = true;
  const loop = createRunLoop(async () => {
    await recorder.record(() => run(context, isFirst));
    isFirst = false;
  }, settings.reconcileMs);
  log.info('listening', { address: ownAddress(), release: current?.record.id ?? null });

  return {
    address: ownAddress(),
    async stop() {
      stopping.abort();
      server.close();
      server.closeAllConnections();
      await loop.stop();
    },
  };
}
