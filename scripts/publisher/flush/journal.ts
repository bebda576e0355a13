/** What a flush does to the release that is served, written down before it is done so that it can be undone. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { PublisherFolders } from '../releases/folders.ts';
import { changesFile, publicFolder, recordFile } from '../releases/release.ts';

const journalSchema = z.strictObject({
  /** Name of the folder of the release. */
  release: z.string(),
  /** Length of its log of changes before, in bytes. */
  logLength: z.int().nonnegative(),
  /** The files of the site that are written or removed, and whether each was there. */
  files: z.array(z.strictObject({ file: z.string(), wasThere: z.boolean() })),
});

export type Journal = z.infer<typeof journalSchema>;

export const journalFile = (flush: string) => join(flush, 'journal.json');
export const stagedFolder = (flush: string) => join(flush, 'new');
export const keptFolder = (flush: string) => join(flush, 'old');
export const keptRecord = (flush: string) => join(flush, 'release.json');

/** Keeps the files that a flush replaces, and writes the journal: what was there before can come back from now on. */
export function openJournal(folders: PublisherFolders, flush: string, journal: Journal): void {
  const release = join(folders.releases, journal.release);
  const replaced = journal.files.filter(({ wasThere }) => wasThere).map(({ file }) => file);
  for (const folder of new Set(replaced.map(dirname)))
    mkdirSync(join(keptFolder(flush), folder), { recursive: true });
  for (const file of replaced) linkSync(join(publicFolder(release), file), join(keptFolder(flush), file));
  linkSync(recordFile(release), keptRecord(flush));
  writeFileSync(`${journalFile(flush)}.part`, JSON.stringify(journal));
  renameSync(`${journalFile(flush)}.part`, journalFile(flush));
}

/** Removes a file, and the folders that this leaves empty. */
export function removeFile(site: string, file: string): void {
  rmSync(join(site, file), { force: true });
  for (let folder = dirname(file); folder !== '/'; folder = dirname(folder)) {
    if (readdirSync(join(site, folder)).length > 0) return;
    rmdirSync(join(site, folder));
  }
}

/** Puts back a file that a flush replaced or removed. */
function putBack(flush: string, site: string, file: string): void {
  const path = join(site, file);
  mkdirSync(dirname(path), { recursive: true });
  const spare = `${path}.back`;
  rmSync(spare, { force: true });
  linkSync(join(keptFolder(flush), file), spare);
  renameSync(spare, path);
  // Renaming over another name of the same file does nothing.
  rmSync(spare, { force: true });
}

function readJournal(flush: string): Journal | null {
  if (!existsSync(journalFile(flush))) return null;
  return journalSchema.parse(JSON.parse(readFileSync(journalFile(flush), 'utf8')));
}

/** Undoes a flush, however far it came, and forgets it. */
export function undoFlush(folders: PublisherFolders, flush: string): void {
  const journal = readJournal(flush);
  if (journal) {
    const release = join(folders.releases, journal.release);
    const site = publicFolder(release);
    for (const { file, wasThere } of journal.files.toReversed()) {
      if (wasThere) putBack(flush, site, file);
      else if (existsSync(dirname(join(site, file)))) removeFile(site, file);
    }
    const log = changesFile(release);
    if (journal.logLength === 0) rmSync(log, { force: true });
    else truncateSync(log, journal.logLength);
    const spare = `${recordFile(release)}.back`;
    rmSync(spare, { force: true });
    linkSync(keptRecord(flush), spare);
    renameSync(spare, recordFile(release));
    rmSync(spare, { force: true });
    unlinkSync(journalFile(flush));
  }
  rmSync(flush, { recursive: true, force: true });
}

/** Undoes what a crash interrupted, the last flush first. */
export function undoInterrupted(folders: PublisherFolders): number {
  const names = existsSync(folders.flushes) ? readdirSync(folders.flushes).toSorted().toReversed() : [];
  for (const name of names) undoFlush(folders, join(folders.flushes, name));
  return names.length;
}
