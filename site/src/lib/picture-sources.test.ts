import { type Image, leadShapes } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { pictureSources } from './picture-sources.ts';

const rendition = (name: string, width: number, height: number) => ({
  url: `/uploads/${name}`,
  width,
  height,
});

const photo: Image = {
  url: '/uploads/haie.jpg',
  alt: 'Une haie',
  width: 2400,
  height: 1600,
  renditions: [
    rendition('thumbnail_haie.jpg', 234, 156),
    rendition('avif-320_haie.avif', 320, 213),
    rendition('avif-320-4x3_haie.avif', 320, 240),
    rendition('avif-640_haie.avif', 640, 427),
    rendition('jpeg-640_haie.jpeg', 640, 427),
    rendition('webp-640_haie.webp', 640, 427),
    rendition('avif-960-16x9_haie.avif', 960, 540),
  ],
};

const whole = [{ shape: null }];

describe('a picture with renditions of several types', () => {
  it('lets the browser choose the lightest type that it reads, among the sizes of the whole', () => {
    expect(pictureSources(photo, whole)?.sources).toEqual([
      {
        type: 'image/avif',
        media: undefined,
        srcset: '/medias/avif-320_haie.avif 320w, /medias/avif-640_haie.avif 640w',
        width: 640,
        height: 427,
      },
      {
        type: 'image/webp',
        media: undefined,
        srcset: '/medias/webp-640_haie.webp 640w',
        width: 640,
        height: 427,
      },
    ]);
  });

  it('gives a small file to browsers that read none of these types', () => {
    expect(pictureSources(photo, whole)).toMatchObject({
      src: '/medias/jpeg-640_haie.jpeg',
      srcset: undefined,
    });
  });

  const cuts = [{ shape: leadShapes.wide, media: '(min-width: 48rem)' }, { shape: leadShapes.narrow }];
  const shown = (image: Image) =>
    pictureSources(image, cuts)?.sources.map(({ type, media, srcset }) => [type, media, srcset]);

  it('is cut for each screen', () => {
    expect(shown(photo)).toEqual([
      ['image/avif', '(min-width: 48rem)', '/medias/avif-960-16x9_haie.avif 960w'],
      ['image/avif', undefined, '/medias/avif-320-4x3_haie.avif 320w'],
    ]);
  });

  it('shows whole where it was not cut, for the style of the page to cut it', () => {
    const uncut = { ...photo, renditions: photo.renditions.filter(({ url }) => !/\dx\d/.test(url)) };
    const avif = '/medias/avif-320_haie.avif 320w, /medias/avif-640_haie.avif 640w';
    expect(shown(uncut)?.filter(([type]) => type === 'image/avif')).toEqual([
      ['image/avif', '(min-width: 48rem)', avif],
      ['image/avif', undefined, avif],
    ]);
  });
});

describe('a picture that was added before there were such renditions', () => {
  const old: Image = {
    ...photo,
    renditions: [rendition('thumbnail_haie.jpg', 234, 156), rendition('large_haie.jpg', 1000, 667)],
  };

  it('shows with those that it has, its original among them', () => {
    expect(pictureSources(old, whole)).toEqual({
      sources: [],
      src: '/medias/thumbnail_haie.jpg',
      srcset: '/medias/thumbnail_haie.jpg 234w, /medias/large_haie.jpg 1000w, /medias/haie.jpg 2400w',
    });
  });

  it('shows even when it has none', () => {
    const { src, srcset } = pictureSources({ ...old, renditions: [] }, whole) ?? {};
    expect([src, srcset]).toEqual(['/medias/haie.jpg', '/medias/haie.jpg 2400w']);
  });
});

it('shows nothing that is not one of our media', () => {
  const elsewhere = { ...photo, url: 'https://x.example/a.jpg', renditions: [] };
  expect(pictureSources(elsewhere, whole)).toBeNull();
});
