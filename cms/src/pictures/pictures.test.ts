import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPicture } from './check-picture.ts';
import { drawRenditions } from './draw-renditions.ts';
import { photograph } from './photograph.fixture.ts';
import { LONGEST_SIDE, rewritePicture } from './rewrite-picture.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const inFolder = (name: string) => join(folder, name);

const plain = (width: number, height: number, background = 'teal') =>
  sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false });

async function write(name: string, content: Buffer): Promise<string> {
  await writeFile(inFolder(name), content);
  return inFolder(name);
}

describe('a picture that is added', () => {
  const check = async (content: Buffer) => checkPicture(await write('haie', content), 'haie.png');

  it('is taken when it is still and of a reasonable size', async () => {
    for (const type of ['jpeg', 'png', 'webp', 'avif'] as const)
      await expect(check(await plain(60, 40).toFormat(type).toBuffer())).resolves.toBeUndefined();
  });

  it('is refused when a light file unfolds into too many pixels', async () => {
    const bomb = await plain(12_000, 5_000).png({ palette: true }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(check(bomb)).rejects.toThrow(
      '«\u00A0haie.png\u00A0» est trop grande (60 millions de pixels)\u00A0: réduisez-la à 52 millions au plus.',
    );
  });

  it('is refused sooner as an AVIF, which takes more memory to unfold', async () => {
    const bomb = await plain(4_100, 4_000).avif({ effort: 0 }).toBuffer();
    expect(bomb.length).toBeLessThan(10_000);
    await expect(check(bomb)).rejects.toThrow(
      '«\u00A0haie.png\u00A0» est trop grande (16 millions de pixels)\u00A0: réduisez-la à 16 millions au plus.',
    );
    const small = await plain(4_000, 4_000).avif({ effort: 0 }).toBuffer();
    await expect(check(small)).resolves.toBeUndefined();
  });

  it('is refused when it moves', async () => {
    const frames = [await plain(9, 9).png().toBuffer(), await plain(9, 9, 'red').png().toBuffer()];
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    await expect(check(moving)).rejects.toThrow(
      'est animée\u00A0: le portail ne montre que des images fixes.',
    );
  });

  it('is refused when its head tells nothing', async () => {
    await expect(check(Buffer.from('\x89PNG\r\n\x1A\n and nothing else', 'latin1'))).rejects.toThrow(
      'abîmée',
    );
  });
});

describe('a rewritten picture', () => {
  const rewrite = async (content: Buffer) => {
    const written = await rewritePicture(await write('avant', content), inFolder('apres'));
    return { written, metadata: await sharp(inFolder('apres')).metadata() };
  };

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'of type %s no longer tells where it was taken',
    async (type) => {
      const content = await photograph(300, 200).toFormat(type).toBuffer();
      expect((await sharp(content).metadata()).exif?.length).toBeGreaterThan(0);
      const { written, metadata } = await rewrite(content);
      expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect([metadata.format, written.width, written.height]).toEqual([
        type === 'avif' ? 'heif' : type,
        300,
        200,
      ]);
    },
  );

  it('stands upright as its camera meant it', async () => {
    const lying = await plain(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { written, metadata } = await rewrite(lying);
    expect([written.width, written.height, metadata.orientation]).toEqual([200, 300, undefined]);
  });

  it('keeps no more pixels than the portal has use for, and its see-through parts', async () => {
    expect((await rewrite(await plain(4000, 1000).jpeg().toBuffer())).written).toMatchObject({
      width: LONGEST_SIDE,
      height: LONGEST_SIDE / 4,
    });
    const seeThrough = await plain(30, 20).ensureAlpha(0.5).png().toBuffer();
    expect((await rewrite(seeThrough)).metadata.hasAlpha).toBe(true);
  });

  it('is not made of a file that ends too early', async () => {
    const whole = await photograph(300, 200).jpeg().toBuffer();
    await expect(rewrite(whole.subarray(0, whole.length / 2))).rejects.toThrow();
  });
});

describe('the renditions of a picture', () => {
  it('are what was planned, in the type and the size that they are named for', async () => {
    const source = await photograph(1600, 1067).jpeg().toBuffer();
    const drawn = await drawRenditions(source, folder);
    expect(drawn).toHaveLength(15);
    for (const { file, type, width, height, bytes } of drawn) {
      const found = await sharp(file).metadata();
      expect([found.format, found.width, found.height]).toEqual([
        type === 'avif' ? 'heif' : type,
        width,
        height,
      ]);
      expect([found.exif, bytes > 0]).toEqual([undefined, true]);
    }
  });

  it('weigh a small part of what they are drawn from', async () => {
    const photo = await photograph(1600, 1067).jpeg({ quality: 95 }).toBuffer();
    const drawn = await drawRenditions(photo, folder);
    expect(Math.max(...drawn.map(({ bytes }) => bytes))).toBeLessThan(photo.length / 2);
    const phone = drawn.find(({ key }) => key === 'avif-320');
    expect(phone?.bytes).toBeLessThan(photo.length / 20);
  });

  it('are cut where the eye goes, not in the middle', async () => {
    const spot = await plain(200, 200, 'red').png().toBuffer();
    const source = await plain(700, 1400, '#777')
      .composite([{ input: spot, left: 250, top: 30 }])
      .png()
      .toBuffer();
    const cut = (await drawRenditions(source, folder)).find(({ key }) => key === 'avif-700-16x9');
    const { channels } = await sharp(cut?.file).stats();
    expect(channels[0]?.max).toBeGreaterThan(220);
  });
});
