import {
  type ContentModelName,
  contentModels,
  emptyState,
  pageBudgets,
  parseData,
  pathOf,
} from '@agenda21/content-types';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltSite, buildSite } from './built-site.ts';
import { buildEntry } from './fixtures/build-entry.ts';
import { endOf, longestEntry } from './fixtures/longest-entry.ts';
import { countElements } from './page.ts';
import { findFarPages } from './reach.ts';

/** Two lines on a telephone, as most titles and summaries are. */
const title = (rank: number) => `Une fiche au titre assez long pour deux lignes, la ${rank}e`;
const summary = 'Ce que l’on en dit en deux phrases. La seconde dit pourquoi on la lirait.';

/** Everything is tied to the same theme, place, organisation and action: nothing is more crowded. */
const themes = ['theme:eau'];
const tied = { themes, territories: ['territory:64445'] };

type Data = Readonly<Record<string, unknown>>;

const kinds: Partial<Record<ContentModelName, (rank: number) => Data>> = {
  'good-practice': () => ({ summary, owner: 'partner:0', ...tied }),
  project: () => ({ tagline: summary, phase: 'opération', owner: 'partner:0', ...tied }),
  partner: () => ({ type: 'association', territory: 'territory:64445', themes }),
  'news-item': () => ({ summary, date: '2026-03-01', actions: ['action:5.1.1'], themes }),
  'digital-service': () => ({
    summary,
    url: 'https://exemple.fr/',
    authority: 'partner:0',
    audiences: ['familles'],
    ...tied,
  }),
  'digital-place': (rank) => ({
    street: '1 rue de l’Essai',
    postcode: '64000',
    identifier: `lieu-${rank}`,
    registration: 'EXEMPLE0001',
    territory: 'territory:64445',
    themes,
  }),
  consultation: () => ({
    question: summary,
    opensOn: '2025-01-01',
    closesOn: '2025-02-01',
    canChange: summary,
    isDecided: summary,
    ...tied,
  }),
  call: () => ({ summary, opensOn: '2025-01-01', closesOn: '2025-02-01', ...tied }),
  indicator: () => ({
    unit: 'kg',
    definition: summary,
    direction: 'hausse',
    actions: ['action:5.1.1'],
    territory: 'territory:64445',
    themes,
  }),
};

const crowd = Object.entries(kinds).flatMap(([model, dataOf]) =>
  Array.from({ length: 1000 }, (_, rank) =>
    buildEntry(model as ContentModelName, String(rank), {
      title: title(rank),
      slug: `fiche-${rank}`,
      ...dataOf(rank),
    }),
  ),
);

const names = (model: ContentModelName) => Array.from({ length: 1000 }, (_, rank) => `${model}:${rank}`);

const surroundings = [
  buildEntry('site-settings', 'site-settings', {
    siteName: 'Portail',
    organisation: 'Département',
    tagline: 'Un portail.',
    contactService: 'Le service',
    languages: [],
  }),
  buildEntry('theme', 'eau', { title: 'Eau', slug: 'eau' }),
  buildEntry('territory', '64445', { title: 'Pau', code: '64445', type: 'commune' }),
  buildEntry('plan-axis', '5', { code: '5', title: 'Axe', slug: 'axe', summary }),
  buildEntry('action', '5.1.1', {
    code: '5.1.1',
    title: 'Action',
    slug: 'action',
    axis: 'plan-axis:5',
    objective: summary,
    practices: names('good-practice'),
    projects: names('project'),
  }),
];

const withPage = (Object.keys(contentModels) as ContentModelName[]).filter(
  (model) => contentModels[model].section !== null,
);

/** Texts at their limits and no picture, in each kind of record: lists and pages hold them too. */
const longest = [...withPage, 'territory' as const].map(longestEntry);

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite({
    ...emptyState,
    today: '2026-11-27',
    entries: [...surroundings, ...crowd, ...longest],
  });
});

afterAll(async () => {
  await site.remove();
});

it('keeps every page light with a thousand records of each kind, all tied together', () => {
  expect(site.pages.size).toBeGreaterThan(9000);
  const heavy = [...site.pages]
    .map(([path, page]) => ({ path, elements: countElements(page) }))
    .filter(({ elements }) => elements > pageBudgets.elements);
  expect(heavy.map(({ path, elements }) => `${path}: ${elements}`)).toEqual([]);
});

it('leads to every one of them in three clicks', () => {
  expect(findFarPages(site.pages, '/', 3)).toEqual([]);
});

it.each(withPage)(
  'shows in full and in valid HTML a record whose texts are at their limits and that has no picture: %s',
  async (model) => {
    const parsed = parseData(model, longestEntry(model).data);
    const path = parsed.ok ? pathOf(model, parsed.data) : expect.fail(JSON.stringify(parsed.problems));
    const { html, words, all } = site.pages.get(path ?? '') ?? expect.fail(`no page ${path}`);
    const texts = Object.entries<{ readonly kind: string }>(contentModels[model].fields).filter(
      ([, { kind }]) => kind === 'markdown' || kind === 'longText',
    );
    expect(words('h1')).toContain(endOf('title'));
    expect(texts.filter(([name]) => !words('main').includes(endOf(name)))).toEqual([]);
    expect(all('img')).toEqual([]);
    expect(words('main')).not.toMatch(/undefined|null|NaN|\[object/);
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  },
);
