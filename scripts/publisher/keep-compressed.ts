/**
 * Makes the compressed forms of what is served, once it is served: a publication does not wait for them. A file that has
 * none yet is sent as it is.
 */
import { type Stats, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../lib/logger.ts';
import { type CompressedForm, compress, compressedEnds, isCompressible } from './releases/compress.ts';
import { isOfSearch } from './releases/derived-files.ts';
import type { PublisherFolders } from './releases/folders.ts';
import { listFiles } from './gates/check-release.ts';
import { type Release, publicFolder } from './releases/release.ts';
import type { Showcase } from './run/showcase.ts';

export interface CompressionKeeper {
  /**
   * Takes note that files of the release that is served were written. Ends at once.
   * @param settled the end of the change that wrote them: until then it may be undone.
   */
  follow(release: Release, files: readonly string[], settled: Promise<void>): void;
  /** Looks for the files of the release that is served which have no compressed form. Never fails: they are sent as they are. */
  complete(release: Release): Promise<void>;
  /** Starts nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

export interface CompressionKeeperOptions {
  readonly folders: PublisherFolders;
  readonly showcase: Showcase;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** A replaced file is another file of the disk. */
const isSameFile = (a: Stats, b: Stats | undefined) =>
  b !== undefined && a.ino === b.ino && a.mtimeMs === b.mtimeMs && a.size === b.size;

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });

/** Makes a keeper that has nothing to do yet. */
export function createCompressionKeeper(options: CompressionKeeperOptions): CompressionKeeper {
  const { folders, showcase, log, signal } = options;
  const work = join(folders.root, 'compressed');
  let folder: string | null = null;
  let waiting = new Set<string>();
  let underWay: Promise<void> | null = null;

  /** Puts forms beside their file, unless it was replaced meanwhile. Nothing happens between the look and the renames. */
  function place(of: string, file: string, before: Stats, forms: readonly CompressedForm[]): void {
    const { live } = showcase;
    const site = publicFolder(of);
    if (live?.folder !== of || !isSameFile(before, statOf(join(site, file)))) return;
    mkdirSync(work, { recursive: true });
    for (const { end, bytes } of forms) {
      writeFileSync(join(work, 'form'), bytes);
      renameSync(join(work, 'form'), join(site, file + end));
    }
    showcase.replaceFiles(live, { added: forms.map(({ end }) => file + end), removed: [] });
  }

  async function compressOne(of: string, file: string): Promise<void> {
    const path = join(publicFolder(of), file);
    const before = statOf(path);
    if (before) place(of, file, before, await compress(file, await readFile(path)));
  }

  async function compressAll(): Promise<void> {
    while (folder !== null && waiting.size > 0 && !signal.aborted) {
      const [file = ''] = waiting;
      waiting.delete(file);
      await compressOne(folder, file).catch((error: unknown) =>
        log.warn('a file has no compressed form', { file, error: String(error) }),
      );
    }
  }

  async function begin(): Promise<void> {
    underWay ??= compressAll().finally(() => (underWay = null));
    await underWay;
  }

  function add(release: Release, files: readonly string[]): void {
    if (showcase.live?.folder !== release.folder) return;
    if (folder !== release.folder) waiting = new Set();
    ({ folder } = release);
    for (const file of files.filter(isCompressible)) waiting.add(file);
    void begin();
  }

  async function findUncompressed({ folder: of }: Release): Promise<readonly string[]> {
    const files = await listFiles(publicFolder(of));
    const isDone = (file: string) => files.has(`${file}${compressedEnds[0]}`);
    // The search index is compressed by who makes it.
    return [...files].filter((file) => !isDone(file) && !isOfSearch(file));
  }

  return {
    follow: (release, files, settled) => void settled.then(() => add(release, files)),
    complete: (release) =>
      findUncompressed(release).then(
        (files) => add(release, files),
        (error: unknown) => log.warn('what has no compressed form is not known', { error: String(error) }),
      ),
    stop: async () => void (await underWay),
  };
}
