/** Puts the publisher together: what is served, what makes it, and what asks for it. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { siteFolder } from '../lib/build-command.ts';
import { createLogger } from '../lib/logger.ts';
import { createRunContext } from './create-run-context.ts';
import type { PublisherSettings } from './env.ts';
import { ownAddress } from './http/own-address.ts';
import { createPublisherServer } from './http/server.ts';
import { createShowcase } from './http/showcase.ts';
import { describeStatus } from './http/status.ts';
import { type RunLoop, createRunLoop } from './queue/run-loop.ts';
import { emptyQueue } from './queue/run-queue.ts';
import { type PublisherFolders, publisherFolders } from './releases/folders.ts';
import {
  findCurrentRelease,
  listReleases,
  pointCurrentAt,
  prepareFolders,
} from './releases/release-store.ts';
import { rollBack } from './roll-back.ts';
import { removeAbandonedBuilds } from './run/build-folder.ts';
import { type RunContext, type Showcase, run } from './run/run.ts';
import { type RunRecorder, createRunRecorder } from './run/run-history.ts';

/** Clears what a crash left, and shows the last release. */
async function recover(folders: PublisherFolders, showcase: Showcase): Promise<void> {
  await prepareFolders(folders);
  await removeAbandonedBuilds(siteFolder);
  const current = await findCurrentRelease(folders);
  if (!current) return;
  await pointCurrentAt(folders, current);
  await showcase.activate(current);
}

function startLoop(context: RunContext, recorder: RunRecorder, reconcileMs: number): RunLoop {
  let isFirst = true;
  return createRunLoop(async () => {
    await recorder.record(() => run(context, isFirst));
    isFirst = false;
  }, reconcileMs);
}

export interface Publisher {
  /** Stops listening, stops the build under way, and waits for the end of the run. */
  stop(): Promise<void>;
}

/**
 * Starts the publisher: it serves the last release at once, then brings it up to date.
 * It listens before it touches its folders, so that a second one on the same port does no harm.
 */
export async function startPublisher(
  settings: PublisherSettings,
  buildCommand: readonly [string, ...string[]],
): Promise<Publisher> {
  const log = createLogger([settings.publisherToken, settings.webhookSecret]);
  const folders = publisherFolders(settings.dataDir);
  const recorder = createRunRecorder();
  const stopping = new AbortController();
  const address = () => ownAddress(server.address() as AddressInfo);
  const showcase = createShowcase({
    siteUrl: settings.siteUrl,
    ownAddress: address,
    listReleases: () => listReleases(folders),
  });
  let loop: RunLoop | null = null;

  async function orderRollBack(id: string | null): Promise<string | null | 'busy'> {
    let live: string | null = null;
    const isDone = await loop?.runAlone(async () => {
      live = (await rollBack(folders, showcase, id))?.record.id ?? null;
    });
    return isDone ? live : 'busy';
  }

  const server = createPublisherServer({
    showcase,
    webhookSecret: settings.webhookSecret,
    publisherToken: settings.publisherToken,
    now: Date.now,
    log,
    onChange: () => loop?.request(),
    describeStatus: () => describeStatus(showcase.live, loop?.queue ?? emptyQueue, recorder.history),
    rollBack: orderRollBack,
  });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  await recover(folders, showcase);
  const parts = { folders, showcase, recorder, log, buildCommand, signal: stopping.signal };
  loop = startLoop(createRunContext(settings, parts), recorder, settings.reconcileMs);
  log.info('listening', { address: address(), release: showcase.live?.record.id ?? null });

  return {
    async stop() {
      stopping.abort();
      server.close();
      server.closeAllConnections();
      await loop.stop();
    },
  };
}
