/** Puts the publisher together: what is served, what makes it, and what asks for it. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { siteFolder } from '../lib/build-command.ts';
import { createCmsClient } from '../lib/cms-client.ts';
import { type Logger, createLogger } from '../lib/logger.ts';
import { startAudience } from './audience/audience.ts';
import { createChoices } from './audience/choices.ts';
import { type SiteCode, createRunContext } from './create-run-context.ts';
import type { PublisherSettings } from './env.ts';
import { undoInterrupted } from './flush/journal.ts';
import { createForms } from './forms/forms.ts';
import { ownAddress } from './http/own-address.ts';
import { createPreviews } from './http/previews.ts';
import { createPublisherServer } from './http/server.ts';
import { createShowcase } from './http/showcase.ts';
import { describeStatus } from './http/status.ts';
import { createVisitorReader } from './http/visitor.ts';
import { createCompressionKeeper } from './keep-compressed.ts';
import { createDataKeeper } from './keep-data.ts';
import { createSearchKeeper } from './keep-search.ts';
import { createPartnerSpace } from './partner-space/partner-space.ts';
import { emptySent } from './partner-space/take-file.ts';
import { type RunLoop, createRunLoop } from './queue/run-loop.ts';
import { emptyQueue, quickPace, slowPace } from './queue/run-queue.ts';
import { type PublisherFolders, publisherFolders } from './releases/folders.ts';
import { listOldAssets } from './releases/old-assets.ts';
import { findCurrentRelease, pointCurrentAt, prepareFolders } from './releases/release-store.ts';
import { createRestorePoints, listRestorePoints } from './releases/restore-points.ts';
import { rollBack } from './roll-back.ts';
import { removeAbandonedBuilds } from './run/build-folder.ts';
import { completeData } from './run/complete-data.ts';
import { type RunMemory, emptyMemory } from './run/memory.ts';
import { run } from './run/run.ts';
import { createRunRecorder } from './run/run-history.ts';
import type { Showcase } from './run/showcase.ts';

/** Clears what a crash left, and shows the last release. */
async function recover(folders: PublisherFolders, showcase: Showcase, log: Logger): Promise<void> {
  emptySent(folders.sentFiles);
  const undone = undoInterrupted(folders);
  if (undone > 0) log.warn('an interrupted change was undone', { undone });
  await prepareFolders(folders);
  await removeAbandonedBuilds(siteFolder);
  const current = await findCurrentRelease(folders);
  if (!current) return;
  await pointCurrentAt(folders, current);
  await showcase.activate(current);
}

/** What the memory says of the live release is no longer so: another one is served. */
function forgetLive(memory: RunMemory): void {
  memory.shown = null;
  memory.tree = null;
}

export interface Publisher {
  /** Stops listening, stops the build under way, and waits for the end of the run. */
  stop(): Promise<void>;
}

/**
 * Starts the publisher: it serves the last release at once, then brings it up to date.
 * It listens before it touches its folders, so that a second one on the same port does no harm.
 */
export async function startPublisher(settings: PublisherSettings, code: SiteCode): Promise<Publisher> {
  const log = createLogger([settings.publisherToken, settings.webhookSecret]);
  const folders = publisherFolders(settings.dataDir);
  const cms = createCmsClient(settings.cmsUrl, settings.publisherToken);
  const recorder = createRunRecorder();
  const memory = emptyMemory();
  const stopping = new AbortController();
  const { signal } = stopping;
  const { siteUrl, systemEnvironment, releasesKept } = settings;
  const address = () => ownAddress(server.address() as AddressInfo);
  const showcase = createShowcase({
    ownAddress: address,
    listOldAssets: () => listOldAssets(folders),
  });
  const search = createSearchKeeper({ folders, showcase, fold: { systemEnvironment, signal }, log });
  const compression = createCompressionKeeper({ folders, showcase, log, signal });
  const readLive = () => (memory.brokenFlush === null ? showcase.live : null);
  const points = createRestorePoints({
    folders,
    readLive,
    intervalMs: settings.restorePointMs,
    kept: releasesKept,
    log,
  });
  let loop: RunLoop | null = null;

  async function orderRollBack(id: string | null): Promise<string | null | 'busy'> {
    let live: string | null = null;
    const isDone = await loop?.runAlone(async () => {
      await memory.settling;
      const release = await rollBack(folders, showcase, id);
      if (!release) return;
      live = release.record.id;
      forgetLive(memory);
      search.follow(release, []);
      void compression.complete(release);
    });
    return isDone ? live : 'busy';
  }

  const audience = startAudience({
    folder: folders.audience,
    readMeasure: () => showcase.measure,
    cms,
    intervalMs: settings.audienceSaveMs,
    now: () => new Date(),
    log,
  });
  const readVisitor = createVisitorReader(settings.trustedProxies);
  const server = createPublisherServer({
    showcase,
    siteUrl,
    frameOrigin: settings.adminOrigin,
    previews: createPreviews({
      cms,
      siteUrl,
      frameOrigin: settings.adminOrigin,
      readMaker: () => memory.site?.maker ?? null,
      readVisitor,
      now: Date.now,
      log,
    }),
    forms: createForms({
      cms,
      readPage: (path) => showcase.readPage(path),
      readVisitor,
      key: randomBytes(32).toString('hex'),
      now: Date.now,
      log,
    }),
    space: createPartnerSpace({ cms, readVisitor, sentFiles: folders.sentFiles, now: Date.now, log }),
    choices: createChoices({ readPage: (path) => showcase.readPage(path), siteUrl }),
    audience,
    webhookSecret: settings.webhookSecret,
    publisherToken: settings.publisherToken,
    now: Date.now,
    log,
    onChange: () => loop?.request(),
    describeStatus: () =>
      describeStatus({
        showcase,
        queue: loop?.queue ?? emptyQueue,
        history: recorder.history,
        memory,
        search: search.status,
      }),
    operations: {
      listRestorePoints: () => listRestorePoints(folders, showcase.live),
      rollBack: orderRollBack,
      rebuild: () => {
        memory.isRebuildOrdered = true;
        loop?.request();
      },
    },
  });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  await recover(folders, showcase, log);
  const parts = { cms, folders, showcase, search, compression, memory, recorder, log, code, signal };
  const context = createRunContext(settings, parts);
  const data = createDataKeeper({
    memory,
    complete: (signal) => completeData(context, signal),
    onComplete: () => points.whenIdle(),
    calmMs: settings.openDataCalmMs,
    log,
  });
  loop = createRunLoop({
    run: (kind, comparison) =>
      recorder.record(() => run(context, { isComparison: kind === 'comparison', signal: comparison })),
    reconcileMs: settings.reconcileMs,
    pace: () => (memory.stock ? slowPace : quickPace),
    onIdle: () => data.whenIdle(),
    async onBusy() {
      await data.giveUp();
      await points.giveUp();
    },
  });
  if (showcase.live) {
    search.follow(showcase.live, []);
    void compression.complete(showcase.live);
  }
  log.info('listening', { address: address(), release: showcase.live?.record.id ?? null });

  return {
    async stop() {
      stopping.abort();
      server.close();
      server.closeAllConnections();
      await audience.stop();
      await loop.stop();
      await data.giveUp();
      await points.giveUp();
      await memory.settling;
      await search.stop();
      await compression.stop();
      await memory.site?.maker.thread.stop();
    },
  };
}
