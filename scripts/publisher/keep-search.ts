/** Keeps the search of the release that is served up to date, beside the runs. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublisherStatus } from '@agenda21/content-types';
import type { Logger } from '../lib/logger.ts';
import type { FlushedFiles } from './flush/flush.ts';
import type { PublisherFolders } from './releases/folders.ts';
import { compress, compressedEnds, isCompressible } from './releases/compress.ts';
import { type Release, publicFolder, searchMapFile } from './releases/release.ts';
import type { Showcase } from './run/showcase.ts';
import type { FoldOptions } from './search/fold.ts';
import type { IndexUpdate } from './search/place-index.ts';
import { SearchIndexer } from './search/search-indexer.ts';

/** Time between two looks at whether the main index is to be made anew, in milliseconds. */
const LOOK_MS = 30_000;

export interface SearchKeeper {
  readonly status: PublisherStatus['search'];
  /** Makes the whole index of a release that is not served yet. */
  prepare(release: Release): Promise<void>;
  /** Takes note that files of the release that is served were written or removed. Ends at once. */
  follow(release: Release, files: readonly string[]): void;
  /** Starts nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

export interface SearchKeeperOptions {
  readonly folders: PublisherFolders;
  readonly showcase: Showcase;
  readonly fold: FoldOptions;
  readonly log: Logger;
}

/** The compressed forms of the files that an update replaces: they are replaced with them, or go. */
async function compressReplaced({ replaced }: IndexUpdate) {
  const texts = replaced.filter(({ file }) => isCompressible(file));
  const forms = await Promise.all(
    texts.map(async ({ file, body }) => {
      const made = new Map((await compress(file, body)).map(({ end, bytes }) => [end, bytes]));
      return compressedEnds.map((end) => ({ file: file + end, body: made.get(end) ?? null }));
    }),
  );
  return forms.flat();
}

function placeFile(
  site: string,
  { file, body }: { readonly file: string; readonly body: Buffer | null },
): void {
  const path = join(site, file);
  if (body === null) return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, body);
  renameSync(`${path}.part`, path);
}

/** Raised when a release whose search was being made is served no more: there is nothing to do. */
class ReleaseLeftError extends Error {}

/**
 * Puts the files of an index in their places, in one go.
 * @throws ReleaseLeftError when it is wanted no more.
 */
async function placeUpdate(site: string, update: IndexUpdate, isStill: () => boolean): Promise<FlushedFiles> {
  const forms = await compressReplaced(update);
  if (!isStill()) throw new ReleaseLeftError();
  const replaced = [...update.replaced, ...forms];
  for (const file of replaced) placeFile(site, file);
  for (const file of update.obsolete) placeFile(site, { file, body: null });
  const nameOf = ({ file }: { readonly file: string }) => file;
  return {
    added: [...update.added, ...replaced.filter(({ body }) => body !== null).map(nameOf)],
    removed: [...update.obsolete, ...replaced.filter(({ body }) => body === null).map(nameOf)],
  };
}

/** Makes a keeper that keeps nothing yet. */
export function createSearchKeeper({ folders, showcase, fold, log }: SearchKeeperOptions): SearchKeeper {
  let kept: { readonly folder: string; readonly indexer: Promise<SearchIndexer> } | null = null;
  let opened: SearchIndexer | null = null;
  let underWay: Promise<void> = Promise.resolve();
  let isFolding = false;
  let isRefreshing = false;
  /** The files of publications that came during a refresh. */
  let waiting: { readonly release: Release; readonly files: ReadonlySet<string> } | null = null;

  function open({ folder }: Release, place: (update: IndexUpdate) => Promise<void>): Promise<SearchIndexer> {
    const work = join(folders.root, 'search-work');
    return SearchIndexer.open({ site: publicFolder(folder), mapFile: searchMapFile(folder), work, place });
  }

  /** Opens the search of the release that is served; what it makes is served unless another release is by then. */
  async function keep(release: Release): Promise<SearchIndexer> {
    const { folder } = release;
    const serve = async (update: IndexUpdate) => {
      const isStill = () => showcase.live?.folder === folder;
      const placed = await placeUpdate(publicFolder(folder), update, isStill);
      if (showcase.live) showcase.replaceFiles(showcase.live, placed);
    };
    if (kept?.folder !== folder) {
      await opened?.stop();
      kept = { folder, indexer: open(release, serve) };
    }
    opened = await kept.indexer.catch((error: unknown) => {
      // Opened again at the next change, or at the next look.
      kept = null;
      throw error;
    });
    return opened;
  }

  async function foldWhenDue(indexer: SearchIndexer): Promise<void> {
    if (isFolding || !indexer.isFoldDue || fold.signal.aborted) return;
    isFolding = true;
    try {
      await indexer.fold(fold);
      log.info('search index made', { pages: indexer.status.freshPages });
    } finally {
      isFolding = false;
    }
  }

  async function refresh(release: Release, files: readonly string[]): Promise<void> {
    const indexer = await keep(release);
    await indexer.refresh(files);
    begin(() => foldWhenDue(indexer));
  }

  /** Does all that waits in one go, then what came meanwhile. */
  async function refreshWaiting(): Promise<void> {
    if (isRefreshing) return;
    isRefreshing = true;
    try {
      while (waiting) {
        const { release, files } = waiting;
        waiting = null;
        await refresh(release, [...files]).catch(explain);
      }
    } finally {
      isRefreshing = false;
    }
  }

  function follow(release: Release, files: readonly string[]): void {
    const isSame = waiting?.release.folder === release.folder;
    waiting = { release, files: new Set([...(isSame && waiting ? waiting.files : []), ...files]) };
    begin(refreshWaiting);
  }

  function explain(error: unknown): void {
    if (!fold.signal.aborted && !(error instanceof ReleaseLeftError))
      log.warn('the search is not up to date', { error: String(error) });
  }

  function begin(task: () => Promise<void>): void {
    underWay = Promise.all([underWay, task().catch(explain)]).then(() => undefined);
  }

  const looking = setInterval(() => {
    const { live } = showcase;
    if (live) follow(live, []);
  }, LOOK_MS);
  looking.unref();

  return {
    get status() {
      return opened?.status ?? { freshPages: 0, foldedAt: null };
    },
    async prepare(release) {
      const place = async (update: IndexUpdate) => {
        await placeUpdate(publicFolder(release.folder), update, () => true);
      };
      await (await open(release, place)).fold(fold);
    },
    follow,
    async stop() {
      clearInterval(looking);
      await underWay;
      await opened?.stop();
    },
  };
}
