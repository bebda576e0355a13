import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publisherFolders } from '../publisher/releases/folders.ts';
import { type PublisherProcess, createPublisherProcess } from '../publisher/tests/publisher-process.ts';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { digestCleanRender } from '../publisher/tests/clean-render.ts';
import { digestCurrent, findProblemsOfCurrent, untilDataMade } from '../publisher/tests/whole-site.ts';
import { findFreePort } from '../lib/free-port.ts';
import { type RealCms, tokens } from './real-cms.ts';
import { startSeededCms } from './seeded-cms.ts';

const execute = promisify(execFile);

/** Bytes left on the small disk: less than a release needs. */
const LEFT = 100_000;

let folder: string;
let disk: string;
let isMounted = false;
let cms: RealCms;
let publisher: PublisherProcess;

const folders = () => publisherFolders(join(disk, 'data'));
const statusOf = async (path: string) => (await fetch(`${publisher.url}${path}`)).status;
const explain = () => publisher.log;
const waitForPage = (path: string) =>
  waitUntil(`${path} is served`, async () => (await statusOf(path)) === 200, explain);
const statesOfRows = async () => (await cms.readUnsettled()).map(({ state }) => state);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disk-full-'));
  disk = await mkdtemp(join(tmpdir(), 'small-disk-'));
  isMounted = await execute('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk]).then(
    () => true,
    () => false,
  );
  const [cmsPort, port] = [await findFreePort(), await findFreePort()];
  cms = await startSeededCms(join(folder, 'data'), cmsPort, `http://127.0.0.1:${port}`);
  publisher = createPublisherProcess(join(folder, 'mode'));
  await publisher.start({
    PORT: String(port),
    SITE_URL: 'https://portail.example',
    CMS_URL: cms.url,
    DATA_DIR: join(disk, 'data'),
    PUBLISHER_TOKEN: tokens.publisher,
    WEBHOOK_SECRET: tokens.webhook,
  });
  await waitForPage('/');
  await waitUntil('all is settled', async () => (await statesOfRows()).length === 0, explain);
});

afterEach(async () => {
  await publisher.kill();
  await cms.kill();
  if (isMounted) await execute('umount', [disk]);
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  await rm(disk, { recursive: true, force: true });
});

/** Fills the disk but for a little. What the publisher does in the background takes of it meanwhile. */
async function fillDisk(filler: string): Promise<void> {
  const readRoom = async () => {
    const { bavail, bsize } = await statfs(disk);
    return bavail * bsize - LEFT;
  };
  for (let room = await readRoom(); room > 0; room = await readRoom()) {
    await appendFile(filler, Buffer.alloc(room)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOSPC') throw error;
    });
  }
}

test('a full disk leaves the last good site, is told, and the change goes live once there is room', async ({
  skip,
}) => {
  skip(!isMounted, 'a small disk can only be mounted by root');
  const filler = join(disk, 'filler');
  await fillDisk(filler);

  const data = { title: 'Une mare', slug: 'mare', tagline: 'Creuser une mare.' };
  await cms.importRecords([{ model: 'project', locale: 'fr', data }]);
  await waitUntil('told', async () => (await statesOfRows()).includes('failed'), explain);
  expect(await statusOf('/projets/mare/')).toBe(404);
  expect(await statusOf('/projets/')).toBe(200);
  expect(await findProblemsOfCurrent(folders())).toEqual([]);

  await rm(filler);
  await waitForPage('/projets/mare/');
  await untilDataMade(publisher.url);
  expect(await digestCurrent(folders())).toEqual(await digestCleanRender(await cms.readState()));
});
