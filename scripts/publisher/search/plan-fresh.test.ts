import { expect, it } from 'vitest';
import { isFoldDue, planFresh } from './plan-fresh.ts';
import type { MappedPage, SearchMap } from './search-map.ts';

const page = (digest: string, language = 'fr') => ({ digest, language });

const fragment = 'fragment/fr_group_1.pf_fragment';

const map: SearchMap = {
  main: { es: 'es_1', fr: 'fr_1' },
  foldedAt: '2026-01-01T00:00:00.000Z',
  superseded: [],
  pages: new Map<string, MappedPage>([
    ['/a/index.html', { ...page('a'), fragment, id: 'fr_a', facets: { type: ['Projet'] } }],
    ['/b/index.html', { ...page('b'), fragment, id: 'fr_b', facets: {} }],
    ['/es/a/index.html', { ...page('a', 'es'), fragment, id: 'es_a', facets: {} }],
  ]),
};

const current = (...pages: readonly (readonly [string, ReturnType<typeof page>])[]) => new Map(pages);
const same = [...map.pages];

it('wants nothing fresh when every page is as the main index has it', () => {
  expect(planFresh(new Map(same), map)).toMatchObject({ fresh: new Map(), stale: {}, differences: 0 });
});

it('no longer offers a removed page', () => {
  const plan = planFresh(new Map(same.slice(1)), map);
  expect(plan).toMatchObject({
    fresh: new Map(),
    stale: { fr: { fr_a: { type: ['Projet'] } } },
    differences: 1,
  });
});

it('offers a changed page as it is now, and a new one, in the order of their addresses', () => {
  const plan = planFresh(
    current(['/z/index.html', page('z')], ...same.slice(0, 2), ['/es/a/index.html', page('other', 'es')]),
    map,
  );
  expect([...plan.fresh.keys()]).toEqual(['/es/a/index.html', '/z/index.html']);
  expect(plan).toMatchObject({ stale: { es: { es_a: {} } }, differences: 2 });
});

it('offers a page again that is back as it was', () => {
  const away = planFresh(new Map(same.slice(1)), map);
  expect(planFresh(new Map(same), map).digest).not.toBe(away.digest);
  expect(planFresh(new Map(same.toReversed()), map).digest).toBe(planFresh(new Map(same), map).digest);
});

it('keeps the changed pages as they were when they are too many, but never a removed one', () => {
  const many = Array.from({ length: 1_001 }, (_, rank) => [`/n-${rank}/index.html`, page('n')] as const);
  const plan = planFresh(
    current(...many, ['/b/index.html', page('other')], ['/es/a/index.html', page('a')]),
    map,
  );
  expect(plan.fresh.size).toBe(0);
  expect(plan.stale).toEqual({ fr: { fr_a: { type: ['Projet'] } } });
  expect(plan.differences).toBe(1_003);
});

const question = {
  differences: 3,
  languages: new Set(['fr', 'es']),
  mainLanguages: new Set(['es', 'fr']),
  waited: 1_000,
  quiet: 1_000,
};

it.each([
  ['nothing differs', { differences: 0, waited: 3_600_000, quiet: 3_600_000 }, false],
  ['a change has just come', {}, false],
  ['changes keep coming', { waited: 3_600_000 }, false],
  ['changes have waited and no other comes', { waited: 301_000, quiet: 31_000 }, true],
  ['many pages wait and changes keep coming', { differences: 600 }, false],
  ['many pages wait and no other change comes', { differences: 101, quiet: 31_000 }, true],
  ['too many pages wait', { differences: 601 }, true],
  ['the main index lacks a language', { mainLanguages: new Set(['fr']) }, true],
  ['a language has no page left', { languages: new Set(['fr']) }, true],
])('makes the main index anew or not when %s', (_, change, isDue) => {
  expect(isFoldDue({ ...question, ...change })).toBe(isDue);
});
