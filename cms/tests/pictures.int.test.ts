import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph } from '../src/pictures/photograph.fixture.ts';
import { type Session, type TestCms, startCms } from './cms.ts';

let cms: TestCms;
let editor: Session;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.signIn('strapi-editor');
});
afterAll(() => cms.stop());

interface Added {
  readonly id: number;
  readonly url: string;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly formats: Readonly<Record<string, { url: string; mime: string; width: number }>>;
}

function send(name: string, type: string, content: Buffer, replaced = ''): Promise<Response> {
  const form = new FormData();
  form.append('files', new Blob([content], { type }), name);
  const headers = { authorization: `Bearer ${editor.token}` };
  return fetch(new URL(`/upload${replaced}`, cms.url), { method: 'POST', headers, body: form });
}

async function add(name: string, type: string, content: Buffer): Promise<Added> {
  const response = await send(name, type, content);
  expect(response.status).toBe(201);
  const [added] = (await response.json()) as Added[];
  if (!added) throw new Error('nothing was added');
  return added;
}

const filesOf = ({ hash }: Added) =>
  readdirSync(join(cms.dataDir, 'cms/public/uploads')).filter((name) => name.includes(hash));

async function readPicture(url: string): Promise<Buffer> {
  const response = await cms.call('GET', url);
  expect([response.status, response.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
  return Buffer.from(await response.arrayBuffer());
}

describe('a photograph that an editor adds', () => {
  it('is kept without the place it was taken at, with its renditions in AVIF and WebP', async () => {
    const photo = await add('Haie.jpg', 'image/jpeg', await photograph(3000, 2000).jpeg().toBuffer());
    expect([photo.width, photo.height]).toEqual([2560, 1707]);
    expect((await sharp(await readPicture(photo.url)).metadata()).exif).toBeUndefined();
    expect(Object.keys(photo.formats)).toHaveLength(16);
    for (const { url, mime, width } of Object.values(photo.formats)) {
      const metadata = await sharp(await readPicture(url)).metadata();
      expect(`image/${metadata.format === 'heif' ? 'avif' : metadata.format}`).toBe(mime);
      expect([metadata.width, metadata.exif]).toEqual([width, undefined]);
    }
    expect(photo.formats['avif-640-4x3']?.url).toBe(`/uploads/avif-640-4x3_${photo.hash}.avif`);
  });

  it('has its size known whatever its type', async () => {
    for (const type of ['png', 'webp', 'avif'] as const) {
      const added = await add(
        `a.${type}`,
        `image/${type}`,
        await photograph(90, 60).toFormat(type).toBuffer(),
      );
      expect([added.width, added.height, Object.keys(added.formats).length]).toEqual([90, 60, 7]);
    }
  });

  it('leaves none of its renditions behind when a smaller one replaces it, nor when it is removed', async () => {
    const photo = await add('Haie.jpg', 'image/jpeg', await photograph(1600, 1200).jpeg().toBuffer());
    const small = await photograph(400, 300).jpeg().toBuffer();
    const response = await send('Petite.jpg', 'image/jpeg', small, `?id=${photo.id}`);
    const replaced = (await response.json()) as Added;
    const urls = [replaced.url, ...Object.values(replaced.formats).map(({ url }) => url)];
    expect(
      filesOf(photo)
        .map((name) => `/uploads/${name}`)
        .toSorted(),
    ).toEqual(urls.toSorted());
    expect((await sharp(await readPicture(replaced.url)).metadata()).width).toBe(400);
    await cms.call('DELETE', `/upload/files/${photo.id}`, editor.token);
    expect(filesOf(photo)).toEqual([]);
  });

  it('does not hold the database while another one is replaced', async () => {
    const photo = await add('Haie.jpg', 'image/jpeg', await photograph(400, 300).jpeg().toBuffer());
    const large = await photograph(4000, 3000).jpeg().toBuffer();
    let isReplaced = false;
    const replacing = send('Haie.jpg', 'image/jpeg', large, `?id=${photo.id}`).finally(() => {
      isReplaced = true;
    });
    let reads = 0;
    for (; !isReplaced; reads += 1) await cms.readState();
    expect((await replacing).status).toBe(200);
    expect(reads).toBeGreaterThan(5);
  });
});

describe('a picture that is refused', () => {
  const plain = (width: number, height: number, background: string) =>
    sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer();
  const move = async () =>
    sharp([await plain(9, 9, 'red'), await plain(9, 9, 'blue')], { join: { animated: true } })
      .webp()
      .toBuffer();
  const cutShort = async () => (await photograph(1600, 1200).jpeg().toBuffer()).subarray(0, 20_000);

  it.each([
    ['has too many pixels', 'est trop grande', 'image/png', () => plain(12_000, 5_000, 'red')],
    ['moves', 'est animée', 'image/webp', move],
    ['ends too early', 'est une image abîmée', 'image/jpeg', cutShort],
  ])('because it %s leaves nothing, and its editor is told', async (_, words, type, make) => {
    const uploads = join(cms.dataDir, 'cms/public/uploads');
    const before = readdirSync(uploads);
    const response = await send(type.replace('/', '.'), type, await make());
    const { error } = (await response.json()) as { error: { message: string } };
    expect([response.status, error.message]).toEqual([400, expect.stringContaining(words)]);
    expect(readdirSync(uploads)).toEqual(before);
  });
});
