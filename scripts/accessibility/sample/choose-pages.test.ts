import { localeOfPath } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { choosePages } from './choose-pages.ts';
import { toRoute } from './page-routes.ts';

const routes = [
  '[...locale]/index.astro',
  '[...locale]/recherche/index.astro',
  '[...locale]/projets/[...page]/index.astro',
  '[...locale]/[segment]/index.astro',
  '[...locale]/projets/[segment]/index.astro',
].map(toRoute);

const published = (path: string, html = '') => ({ path, language: localeOfPath(path), html });
const choose = (...pages: ReturnType<typeof published>[]) =>
  choosePages(pages, routes).map(({ path }) => path);

it('takes the fullest record of a kind', () => {
  expect(choose(published('/projets/a/', 'short'), published('/projets/b/', 'longer'))).toEqual([
    '/projets/b/',
  ]);
});

it('takes the first two pages of a list', () => {
  const pages = ['/projets/', '/projets/page/2/', '/projets/page/3/'].map((path) => published(path));
  expect(choose(...pages)).toEqual(['/projets/', '/projets/page/2/']);
});

it('takes every plain page', () => {
  expect(choose(published('/aide/'), published('/mentions-legales/'))).toEqual([
    '/aide/',
    '/mentions-legales/',
  ]);
});

it('takes the home page, the search and the fullest record of a kind in another language', () => {
  const pages = ['/es/', '/es/recherche/'].map((path) => published(path));
  const records = [published('/es/projets/a/', 'long'), published('/es/projets/b/', 'longest')];
  expect(choose(...pages, ...records)).toEqual(['/es/', '/es/recherche/', '/es/projets/b/']);
});
