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

/** Puts the files of an index in their places, in one go. */
async function placeUpdate(
  site: string,
  update: IndexUpdate,
  isStill: () => boolean,
): Promise<FlushedFiles | null> {
  const forms = await compressReplaced(update);
  if (!isStill()) return null;
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

  function open({ folder }: Release): Promise<SearchIndexer> {
    const work = join(folders.root, 'search-work');
    return SearchIndexer.open({ site: publicFolder(folder), mapFile: searchMapFile(folder), work });
  }

  /** Serves an update, unless another release is served by now. */
  async function serve(folder: string, update: IndexUpdate | null): Promise<void> {
    const isStill = () => showcase.live?.folder === folder;
    const placed = update && (await placeUpdate(publicFolder(folder), update, isStill));
    const { live } = showcase;
    if (placed && live) showcase.replaceFiles(live, placed);
  }

  async function foldWhenDue(folder: string, indexer: SearchIndexer): Promise<void> {
    if (isFolding || !indexer.isFoldDue || fold.signal.aborted) return;
    isFolding = true;
    try {
      await serve(folder, await indexer.fold(fold));
      log.info('search index made', { pages: showcase.live ? indexer.status.freshPages : 0 });
    } finally {
      isFolding = false;
    }
  }

  async function refresh(release: Release, files: readonly string[]): Promise<void> {
    const { folder } = release;
    if (kept?.folder !== folder) kept = { folder, indexer: open(release) };
    const indexer = await kept.indexer.catch((error: unknown) => {
      // Opened again at the next change, or at the next look.
      kept = null;
      throw error;
    });
    opened = indexer;
    await serve(folder, await indexer.refresh(files));
    begin(() => foldWhenDue(folder, indexer));
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
    if (!fold.signal.aborted) log.warn('the search is not up to date', { error: String(error) });
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
      const indexer = await open(release);
      await placeUpdate(publicFolder(release.folder), await indexer.fold(fold), () => true);
    },
    follow,
    async stop() {
      clearInterval(looking);
      await underWay;
    },
  };
}
