import { type Locale, type Section, locales, localizePath, sections } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { fixtureState } from '../../tests/fixtures/state.ts';
import { PublishedContent } from './published-content.ts';
import { type SiteMapNode, growSiteMap } from './site-map.ts';

const { content } = new PublishedContent(fixtureState);

const pathsIn = (nodes: readonly SiteMapNode[]): readonly string[] =>
  nodes.flatMap(({ href, children }) => [href, ...pathsIn(children)]);

it.each(locales)('lists every section but itself, and every plain page, in %s', (locale: Locale) => {
  const paths = pathsIn(growSiteMap(content, locale));
  const names = (Object.keys(sections) as Section[]).filter((name) => name !== 'siteMap');
  const pages = content.all('page', locale).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(names.map((name) => localizePath(sections[name], locale))));
  expect(paths).toEqual(expect.arrayContaining(pages));
});
