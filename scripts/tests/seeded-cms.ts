/** A real cms that holds the records of the demonstration, published: imported once in a run, then started from a copy. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inject } from 'vitest';
import { readSeedRecords } from '../seed/records.ts';
import { type RealCms, createRealCms } from './real-cms.ts';

/** The database of a running cms, as it is at one instant. */
async function keepDatabase(file: string, kept: string): Promise<void> {
  const copy = `${kept}.${process.pid}`;
  const database = new DatabaseSync(file, { readOnly: true });
  database.prepare('VACUUM INTO ?').run(copy);
  database.close();
  await rename(copy, kept);
}

/** Starts it on an empty data folder. Its records still wait for a publisher. */
export async function startSeededCms(dataDir: string, port: number, publisherUrl: string): Promise<RealCms> {
  const cms = createRealCms(dataDir, port, publisherUrl);
  const database = join(dataDir, 'cms/data.db');
  const kept = join(inject('sharedFolder'), 'seeded.db');
  if (existsSync(kept)) {
    await mkdir(join(dataDir, 'cms'), { recursive: true });
    await copyFile(kept, database);
    await cms.start();
  } else {
    await cms.start();
    const { results } = await cms.importRecords(readSeedRecords());
    const problems = results.flatMap((result) => result.problems);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await keepDatabase(database, kept);
  }
  return cms;
}
