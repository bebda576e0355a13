/** The demonstration as it is after its first start: loaded once for all tests, each of which starts from a copy. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { type Installation, startInstallation } from './installation.ts';

/** Longest wait for another test that loads the demonstration, in milliseconds. */
const PATIENCE_MS = 240_000;

/** True for one caller only, who then makes the folder. */
const isFirst = (folder: string): Promise<boolean> =>
  mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );

async function load(dataDir: string): Promise<void> {
  const installation = await startInstallation(dataDir);
  await installation.stop();
}

/** The data of the demonstration, which nobody may change. */
async function findLoaded(): Promise<string> {
  const shared = inject('sharedFolder');
  const [dataDir, outcome] = [join(shared, 'demonstration'), join(shared, 'demonstration-outcome')];
  if (await isFirst(dataDir)) {
    const fault = await load(dataDir).then(
      () => '',
      (error: Error) => error.message,
    );
    await writeFile(`${outcome}.new`, fault);
    await rename(`${outcome}.new`, outcome);
  }
  await waitUntil('the demonstration is loaded', () => existsSync(outcome), undefined, PATIENCE_MS);
  const fault = await readFile(outcome, 'utf8');
  if (fault !== '') throw new Error(`The demonstration could not be loaded: ${fault}`);
  return dataDir;
}

/** Starts the demonstration from its own copy of the data; `remove` removes it. */
export async function startDemonstration(
  environment: Readonly<Record<string, string>> = {},
): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'installation-'));
  await cp(await findLoaded(), dataDir, {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
  });
  return startInstallation(dataDir, environment);
}
