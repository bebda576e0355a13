/** Keeps the search of the release that is served up to date, beside the runs. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublisherStatus } from '@agenda21/content-types';
import type { Logger } from '../lib/logger.ts';
import type { PublisherFolders } from './releases/folders.ts';
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

/** Puts the files of an index in their places, each at once. */
function placeUpdate(site: string, { replaced, obsolete }: IndexUpdate): void {
  for (const { file, body } of replaced) {
    const path = join(site, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.part`, body);
    renameSync(`${path}.part`, path);
  }
  for (const file of obsolete) rmSync(join(site, file), { force: true });
}

/** Makes a keeper that keeps nothing yet. */
export function createSearchKeeper({ folders, showcase, fold, log }: SearchKeeperOptions): SearchKeeper {
  let kept: { readonly folder: string; readonly indexer: Promise<SearchIndexer> } | null = null;
  let opened: SearchIndexer | null = null;
  let underWay: Promise<void> = Promise.resolve();
  let isFolding = false;

  function open({ folder }: Release): Promise<SearchIndexer> {
    const work = join(folders.root, 'search-work');
    return SearchIndexer.open({ site: publicFolder(folder), mapFile: searchMapFile(folder), work });
  }

  /** Serves an update, unless another release is served by now. */
  function serve(folder: string, update: IndexUpdate | null): void {
    const { live } = showcase;
    if (!update || live?.folder !== folder) return;
    placeUpdate(publicFolder(folder), update);
    const replaced = update.replaced.map(({ file }) => file);
    showcase.replaceFiles(live, { added: [...update.added, ...replaced], removed: update.obsolete });
  }

  async function foldWhenDue(folder: string, indexer: SearchIndexer): Promise<void> {
    if (isFolding || !indexer.isFoldDue || fold.signal.aborted) return;
    isFolding = true;
    try {
      serve(folder, await indexer.fold(fold));
      log.info('search index made', { pages: showcase.live ? indexer.status.freshPages : 0 });
    } finally {
      isFolding = false;
    }
  }

  async function refresh(release: Release, files: readonly string[]): Promise<void> {
    const { folder } = release;
    if (kept?.folder !== folder) kept = { folder, indexer: open(release) };
    const indexer = await kept.indexer;
    opened = indexer;
    serve(folder, await indexer.refresh(files));
    await foldWhenDue(folder, indexer);
  }

  function begin(task: () => Promise<void>): void {
    const explain = (error: unknown) => {
      if (!fold.signal.aborted) log.warn('the search is not up to date', { error: String(error) });
    };
    underWay = Promise.all([underWay, task().catch(explain)]).then(() => undefined);
  }

  const looking = setInterval(() => {
    const { live } = showcase;
    if (live && kept?.folder === live.folder) begin(() => refresh(live, []));
  }, LOOK_MS);
  looking.unref();

  return {
    get status() {
      return opened?.status ?? { freshPages: 0, foldedAt: null };
    },
    async prepare(release) {
      const indexer = await open(release);
      placeUpdate(publicFolder(release.folder), await indexer.fold(fold));
    },
    follow: (release, files) => begin(() => refresh(release, files)),
    async stop() {
      clearInterval(looking);
      await underWay;
    },
  };
}
