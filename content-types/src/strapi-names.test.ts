import { expect, it } from 'vitest';
import { models } from './models/index.ts';
import { componentUidOf, modelNameOf, uidOf } from './strapi-names.ts';

it('gives no model name to what is not one of our models', () => {
  for (const uid of [
    'admin::user',
    'plugin::upload.file',
    'api::project.other',
    'api::toString.toString',
    '',
  ]) {
    expect(modelNameOf(uid)).toBeNull();
  }
  expect(modelNameOf('api::unknown.unknown')).toBeNull();
  expect(modelNameOf('api::constructor.constructor')).toBeNull();
});

it('names every model for Strapi, and back', () => {
  expect(uidOf('news-item')).toBe('api::news-item.news-item');
  expect(Object.keys(models).map((name) => modelNameOf(uidOf(name)))).toEqual(Object.keys(models));
});

it('names components after the one folder they are in', () => {
  expect(componentUidOf('key-figure')).toBe('content.key-figure');
});
