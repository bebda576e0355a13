import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PublisherFolders, publisherFolders } from './releases/folders.ts';
import { listOldAssets } from './releases/old-assets.ts';
import { prepareFolders } from './releases/release-store.ts';
import { type Release, publicFolder, recordFile } from './releases/release.ts';
import { rollBack } from './roll-back.ts';
import type { Showcase } from './run/showcase.ts';

let folders: PublisherFolders;
let live: Release;

const showcase: Showcase = {
  get live() {
    return live;
  },
  activate: (release) => Promise.resolve(void (live = release)),
  replaceFiles: () => undefined,
  probe: () => Promise.resolve(true),
};

async function makeRelease(id: string, codeDigest: string): Promise<Release> {
  const madeAt = '2026-01-01T00:00:00.000Z';
  const record = { id, madeAt, durationMs: 1, inputDigest: id, codeDigest, held: [] };
  const release = { folder: join(folders.releases, id), record };
  const style = join(publicFolder(release.folder), `assets/${codeDigest}.css`);
  await mkdir(dirname(style), { recursive: true });
  await writeFile(style, `style of ${codeDigest}`);
  await writeFile(recordFile(release.folder), JSON.stringify(record));
  return release;
}

beforeEach(async () => {
  folders = publisherFolders(await mkdtemp(join(tmpdir(), 'roll-back-')));
  await prepareFolders(folders);
});

afterEach(() => rm(dirname(folders.root), { recursive: true }));

test('a roll-back to other code keeps the assets of the pages that visitors have open', async () => {
  await makeRelease('r1', 'old');
  live = await makeRelease('r2', 'new');
  expect((await rollBack(folders, showcase, null))?.record.id).toBe('r1');
  const [kept = ''] = await listOldAssets(folders);
  expect(await readFile(join(kept, 'assets/new.css'), 'utf8')).toBe('style of new');
});

test('a roll-back to the same code keeps none: they are served', async () => {
  await makeRelease('r1', 'same');
  live = await makeRelease('r2', 'same');
  await rollBack(folders, showcase, 'r1');
  expect(await listOldAssets(folders)).toEqual([]);
});
