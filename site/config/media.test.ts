import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyMedia } from './media.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'));
  await mkdir(join(folder, 'cms/uploads'), { recursive: true });
  await writeFile(join(folder, 'cms/uploads/haie.jpg'), 'haie');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const entryShowing = (...names: readonly string[]) => ({
  model: 'news-item',
  documentId: 'n1',
  locale: 'fr',
  publishedAt: '2026-01-01T00:00:00.000Z',
  data: { body: names.map((name) => `![x](/uploads/${name})`).join(' ') },
});

it('names every missing file and who shows it, and copies nothing', async () => {
  const copy = copyMedia(
    [entryShowing('haie.jpg', 'b.jpg', 'a.jpg')],
    join(folder, 'cms'),
    join(folder, 'site'),
  );
  await expect(copy).rejects.toThrow(
    'Des médias manquent au dossier SITE_MEDIA_DIR :\n- /uploads/a.jpg (news-item n1)\n- /uploads/b.jpg (news-item n1)',
  );
  await expect(readdir(join(folder, 'site'))).rejects.toThrow('ENOENT');
});

it('asks for a folder as soon as a page shows a picture', async () => {
  await expect(copyMedia([entryShowing('haie.jpg')], undefined, folder)).rejects.toThrow('/uploads/haie.jpg');
  expect(await copyMedia([entryShowing()], undefined, folder)).toBe(0);
});

it('copies each file once, under the address of the portal', async () => {
  const entries = [entryShowing('haie.jpg'), entryShowing('haie.jpg')];
  expect(await copyMedia(entries, join(folder, 'cms'), join(folder, 'site'))).toBe(1);
  expect(await readFile(join(folder, 'site/medias/haie.jpg'), 'utf8')).toBe('haie');
});
