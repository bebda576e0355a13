import { type Model, contentModels } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { contentModelOf, editAddressOf, pageModels, singleModels } from './content-document.ts';

test('what is no content of the portal has no panel', () => {
  const others = ['plugin::upload.file', 'api::publication.publication', 'api::page.other', 'page', ''];
  expect(others.map(contentModelOf)).toEqual(others.map(() => null));
});

test('every content model is known, and the ones with a page are the ones that have a section', () => {
  const sections = Object.entries(contentModels).map(([name, model]: [string, Model]) => [
    name,
    model.section !== null,
  ]);
  expect(pageModels).toEqual(Object.fromEntries(sections));
  expect(contentModelOf('api::good-practice.good-practice')).toBe('good-practice');
});

test('the models edited without an identifier are the ones that have one document', () => {
  const singles = Object.values(contentModels).filter(({ kind }) => kind === 'single');
  expect(singleModels).toEqual(singles.map(({ name }) => name));
});

test('a document is edited at its own address, and the settings at theirs', () => {
  expect(editAddressOf({ model: 'page', documentId: 'abc', locale: 'fr' })).toBe(
    '/content-manager/collection-types/api::page.page/abc?plugins[i18n][locale]=fr',
  );
  expect(editAddressOf({ model: 'site-settings', documentId: 'abc', locale: null })).toBe(
    '/content-manager/single-types/api::site-settings.site-settings',
  );
});
