import { expect, it, vi } from 'vitest';
import { type Redraw, redrawPhoto } from './redraw-photo.ts';

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const file = (head: Uint8Array<ArrayBuffer>, bytes: number) =>
  new File([head, new Uint8Array(bytes - head.length)], 'haie.jpg');
const redraw = (bytes: number) =>
  vi.fn<Redraw>(async () => new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));

it('makes a heavy photograph lighter, under the same name', async () => {
  const drawing = redraw(600_000);
  const photo = file(jpeg, 15_000_000);
  const light = await redrawPhoto(photo, drawing);
  expect([light.size, light.name, light.type]).toEqual([600_000, 'haie.jpg', 'image/jpeg']);
  expect(drawing).toHaveBeenCalledWith(photo, 2560, 0.92);
});

it.each([
  ['is not heavy', file(jpeg, 900_000)],
  ['is a PNG, which may have see-through parts', file(png, 5_000_000)],
  ['is no picture at all', file(Uint8Array.of(0x3c, 0x68, 0x74, 0x6d), 5_000_000)],
])('leaves alone what %s', async (_, photo) => {
  const drawing = redraw(10);
  expect(await redrawPhoto(photo, drawing)).toBe(photo);
  expect(drawing).not.toHaveBeenCalled();
});

it('leaves alone what cannot be drawn, or would not be lighter', async () => {
  const photo = file(jpeg, 2_000_000);
  expect(await redrawPhoto(photo, redraw(2_000_001))).toBe(photo);
  expect(await redrawPhoto(photo, () => Promise.resolve(null))).toBe(photo);
  expect(await redrawPhoto(photo, () => Promise.reject(new Error('damaged')))).toBe(photo);
});

it.each(['avif', 'heic'])(
  'draws any photograph in %s again, which the portal does not take',
  async (brand) => {
    const light = await redrawPhoto(new File([`\0\0\0\x20ftyp${brand}`], 'haie'), redraw(700));
    expect([light.size, light.type]).toEqual([700, 'image/jpeg']);
  },
);
