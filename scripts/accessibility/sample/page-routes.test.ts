import { expect, it } from 'vitest';
import { readPageRoutes, routeOf } from './page-routes.ts';

const routes = readPageRoutes();
const fileOf = (path: string) => routeOf(path, routes)?.file;

it('finds the file that makes a page, in every language', () => {
  expect(fileOf('/')).toBe('[...locale]/index.astro');
  expect(fileOf('/es/')).toBe('[...locale]/index.astro');
  expect(fileOf('/recherche/')).toBe('[...locale]/recherche/index.astro');
  expect(fileOf('/es/projets/una-escuela/')).toBe('[...locale]/projets/[segment]/index.astro');
});

it('tells the pages of a list from the list of another section, and a plain page from a section', () => {
  expect(fileOf('/projets/')).toBe('[...locale]/projets/[...page]/index.astro');
  expect(fileOf('/projets/page/2/')).toBe('[...locale]/projets/[...page]/index.astro');
  expect(fileOf('/services/page/2/')).toBe('[...locale]/services/[...page]/index.astro');
  expect(fileOf('/services/pour/familles/page/2/')).toBe(
    '[...locale]/services/[grouping]/[group]/[...page]/index.astro',
  );
  expect(fileOf('/mentions-legales/')).toBe('[...locale]/[segment]/index.astro');
});

it('tells the lists that other sites show from the page that offers them', () => {
  expect(fileOf('/integrer/')).toBe('[...locale]/integrer/index.astro');
  expect(fileOf('/es/integrer/themes/agua/')).toBe('[...locale]/integrer/[...of]/index.astro');
});

it('finds none for an address that no file makes', () => {
  expect(fileOf('/projets/une-ecole/annexe/')).toBeUndefined();
});
