import { expect, it } from 'vitest';
import { hasShape, leadShapes, nameRendition, narrowerRenditions } from './renditions.ts';

it('knows a shape in spite of what rounding to whole pixels does to it', () => {
  expect(hasShape({ width: 320, height: 239 }, leadShapes.narrow)).toBe(true);
  expect(hasShape({ width: 320, height: 213 }, leadShapes.narrow)).toBe(false);
});

it('knows where the narrower renditions of the same picture, type and shape would be', () => {
  const path = (width: number) => `/medias/${nameRendition('avif', width, '4x3')}_Haie_1a2b.avif`;
  expect(narrowerRenditions(path(960))).toEqual([path(320), path(640)]);
  expect(narrowerRenditions(path(320))).toEqual([]);
  expect(narrowerRenditions('/medias/webp-500_haie.webp')).toEqual(['/medias/webp-320_haie.webp']);
});

it('knows of none for a file that is no rendition', () => {
  for (const path of ['/medias/haie.jpg', '/medias/small_haie.jpg', '/medias/haie-960_a.jpg/', '/projets/'])
    expect(narrowerRenditions(path)).toEqual([]);
});
