import { expect, it } from 'vitest';
import { completeData } from './import-record.ts';
import { mediaPaths } from './media-paths.ts';

const image = {
  url: '/uploads/haie.jpg',
  alt: 'Une haie',
  width: 800,
  height: 600,
  renditions: [{ url: '/uploads/small_haie.jpg', width: 400, height: 300 }],
};

it('names no file for an entry of an unknown model or without pictures', () => {
  expect(mediaPaths({ model: 'inconnu', data: { image } })).toEqual([]);
  expect(mediaPaths({ model: 'news-item', data: { image: null, body: 'Voir /uploads/a.png' } })).toEqual([]);
});

it('names the pictures of fields and their renditions, each once', () => {
  expect(mediaPaths({ model: 'news-item', data: { image } })).toEqual([
    '/uploads/haie.jpg',
    '/uploads/small_haie.jpg',
  ]);
  expect(mediaPaths({ model: 'project', data: { gallery: [image, image] } })).toHaveLength(2);
});

it('names the pictures of Markdown, whatever address of the cms stands before them', () => {
  const body =
    '![a](/uploads/a_1.png) ![b](http://cms.example:1337/uploads/b-2.jpg "x") ![c](https://x.example/c.png)';
  expect(mediaPaths({ model: 'news-item', data: { body } })).toEqual([
    '/uploads/a_1.png',
    '/uploads/b-2.jpg',
  ]);
});

it('names the documents of a record, and none for those that are published elsewhere', () => {
  const documents = [
    { title: 'Guide', file: { url: '/uploads/guide.pdf', kilobytes: 12 } },
    { title: 'Ailleurs', url: 'https://exemple.fr/guide.pdf' },
  ];
  const data = completeData('project', { title: 'Haie', slug: 'haie', tagline: 'x', documents });
  expect(mediaPaths({ model: 'project', data })).toEqual(['/uploads/guide.pdf']);
});
