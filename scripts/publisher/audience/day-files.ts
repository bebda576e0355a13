/** The pages read each day, one file a day, until the cms knows them. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { syncToDisk } from '../releases/sync-to-disk.ts';

/** How many times each page was read, by its path. */
export type Reads = Map<string, number>;

const readsSchema = z.record(z.string(), z.int().positive());

const dayFile = /^(\d{4}-\d\d-\d\d)\.json$/;

export interface DayFiles {
  /** The days that have a file, the oldest first. */
  list(): Promise<readonly string[]>;
  /** What was read on a day; nothing when it has no file, or one that makes no sense. */
  read(day: string): Reads;
  write(day: string, reads: Reads): Promise<void>;
  remove(day: string): Promise<void>;
}

/**
 * Opens the files of a folder, which need not be there yet.
 * @param onUnreadable told the path of a file that makes no sense: it is written anew at the next reading of a page.
 */
export function openDayFiles(folder: string, onUnreadable: (path: string) => void): DayFiles {
  const pathOf = (day: string) => join(folder, `${day}.json`);
  return {
    async list() {
      const names = await readdir(folder).catch(() => []);
      return names.flatMap((name) => dayFile.exec(name)?.[1] ?? []).toSorted();
    },
    read(day) {
      try {
        return new Map(Object.entries(readsSchema.parse(JSON.parse(readFileSync(pathOf(day), 'utf8')))));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') onUnreadable(pathOf(day));
        return new Map();
      }
    },
    async write(day, reads) {
      await mkdir(folder, { recursive: true });
      const part = `${pathOf(day)}.part`;
      await writeFile(part, JSON.stringify(Object.fromEntries(reads)));
      await syncToDisk(part);
      await rename(part, pathOf(day));
    },
    remove: (day) => rm(pathOf(day), { force: true }),
  };
}
