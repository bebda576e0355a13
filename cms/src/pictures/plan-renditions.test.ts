import { expect, it } from 'vitest';
import { planRenditions } from './plan-renditions.ts';

const keysOf = (width: number, height: number, hasAlpha = false) =>
  planRenditions({ width, height, hasAlpha }).flatMap(({ renditions }) => renditions.map(({ key }) => key));

it('plans every width of a large picture, whole and cut, and one small rendition that every browser reads', () => {
  expect(keysOf(2560, 1707)).toEqual([
    'avif-320',
    'avif-640',
    'avif-960',
    'avif-1440',
    'webp-640',
    'webp-1440',
    'jpeg-640',
    'avif-320-4x3',
    'avif-640-4x3',
    'avif-960-4x3',
    'webp-640-4x3',
    'avif-640-16x9',
    'avif-960-16x9',
    'avif-1440-16x9',
    'webp-960-16x9',
  ]);
});

it('makes nothing wider than the picture: its own width stands for those that would be', () => {
  expect(keysOf(500, 500)).toEqual([
    'avif-320',
    'avif-500',
    'webp-500',
    'jpeg-500',
    'avif-320-4x3',
    'avif-500-4x3',
    'webp-500-4x3',
    'avif-500-16x9',
    'webp-500-16x9',
  ]);
});

it('does not cut a picture to the shape that it has', () => {
  expect(keysOf(4000, 3000).filter((key) => key.endsWith('4x3'))).toEqual([]);
  expect(keysOf(1280, 721).filter((key) => key.endsWith('16x9'))).toEqual([]);
});

it('keeps the see-through parts of a picture in its small rendition too', () => {
  expect(keysOf(800, 300, true)).toContain('png-640');
});

it('keeps the shape of what is whole, and gives its own to what is cut, down to one pixel', () => {
  for (const { shape, renditions } of planRenditions({ width: 2000, height: 900, hasAlpha: false }))
    for (const { width, height } of renditions) expect(width / height).toBeCloseTo(shape ?? 2000 / 900, 1);
  const flat = planRenditions({ width: 2560, height: 1, hasAlpha: false }).flatMap((all) => all.renditions);
  expect(flat.filter(({ width, height }) => width < 1 || height < 1)).toEqual([]);
});
