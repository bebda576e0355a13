import {
  type ContentModelName,
  type PublishedState,
  contentModels,
  defaultLocale,
  emptyState,
  localizePath,
  pageBudgets,
  parseData,
  pathOf,
} from '@agenda21/content-types';
import { spacePath } from '@agenda21/content-types/partner-space';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRenderer } from './compiled-renderer.ts';
import { buildEntry } from './fixtures/build-entry.ts';
import { endOf, longestEntry } from './fixtures/longest-entry.ts';
import { type Page, countElements, readPage } from './page.ts';
import { findFarPages } from './reach.ts';

const thousand = 1000;
const locales = ['fr', 'es'] as const;

/** Two lines on a telephone, as most titles and summaries are. */
const title = (rank: number) => `Une fiche au titre assez long pour deux lignes, la ${rank}e`;
const summary = 'Ce que l’on en dit en deux phrases. La seconde dit pourquoi on la lirait.';

const ranks = (count: number) => Array.from({ length: count }, (_, rank) => rank);

/** Besides one that everything is tied to, so that nothing is more crowded. */
const themes = ranks(contentModels.theme.most - 1).map((rank) => `autre-${rank}`);
const communes = ranks(thousand).map((rank) => String(65_001 + rank));
const around = ranks(20).map((rank) => String(200_065_001 + rank));

/** A plan of three levels, the actions under the second. */
const topAxes = ranks(5).map((rank) => `${rank + 1}`);
const orientations = topAxes.flatMap((top) => ranks(14).map((rank) => `${top}.${rank + 1}`));
const deepAxes = orientations.flatMap((above) => ranks(14).map((rank) => `${above}.${rank + 1}`));

const oneOf = (names: readonly string[], rank: number) => names[rank % names.length] ?? '';
const onThemes = (rank: number) => ({ themes: ['theme:eau', `theme:${oneOf(themes, rank)}`] });
const inCommune = (rank: number) => `territory:${rank % 2 === 0 ? '64445' : oneOf(communes, (rank - 1) / 2)}`;
const tied = (rank: number) => ({
  ...onThemes(rank),
  territories: ['territory:64445', `territory:${oneOf(communes, rank)}`],
});
const codeOf = (rank: number) => `${oneOf(orientations, rank)}.${Math.floor(rank / orientations.length) + 1}`;

type Data = Readonly<Record<string, unknown>>;

const kinds: Partial<Record<ContentModelName, (rank: number) => Data>> = {
  action: (rank) => ({
    code: codeOf(rank),
    axis: `plan-axis:${oneOf(orientations, rank)}`,
    objective: summary,
    ...tied(rank),
  }),
  'good-practice': (rank) => ({ summary, owner: 'partner:0', ...tied(rank) }),
  project: (rank) => ({ tagline: summary, phase: 'opération', owner: 'partner:0', ...tied(rank) }),
  partner: (rank) => ({ type: 'association', territory: inCommune(rank), ...onThemes(rank) }),
  'news-item': (rank) => ({ summary, date: '2026-03-01', actions: ['action:0'], ...onThemes(rank) }),
  'digital-service': (rank) => ({
    summary,
    url: 'https://exemple.fr/',
    authority: 'partner:0',
    audiences: ['familles'],
    ...tied(rank),
  }),
  'digital-place': (rank) => ({
    street: '1 rue de l’Essai',
    postcode: '64000',
    identifier: `lieu-${rank}`,
    registration: 'EXEMPLE0001',
    territory: inCommune(rank),
    ...onThemes(rank),
  }),
  consultation: (rank) => ({
    question: summary,
    opensOn: '2025-01-01',
    closesOn: '2025-02-01',
    canChange: summary,
    isDecided: summary,
    ...tied(rank),
  }),
  contribution: (rank) => ({
    code: `C-${rank}`,
    author: `Personne ${rank}`,
    consultation: 'consultation:0',
    receivedOn: '2025-01-15',
    text: summary,
    answer: summary,
  }),
  call: (rank) => ({ summary, opensOn: '2025-01-01', closesOn: '2025-02-01', ...tied(rank) }),
  page: () => ({ summary, body: summary }),
  indicator: (rank) => ({
    unit: 'kg',
    definition: summary,
    direction: 'hausse',
    actions: ['action:0'],
    territory: inCommune(rank),
    ...onThemes(rank),
  }),
};

/** A record; half of those that have languages are translated, the others are shown in French in Spanish too. */
function buildRecord(model: ContentModelName, rank: number, dataOf: (rank: number) => Data) {
  const { isLocalized } = contentModels[model];
  const named = model === 'contribution' ? {} : { title: title(rank), slug: `fiche-${rank}` };
  const written = isLocalized && rank % 2 === 0 ? locales : [defaultLocale];
  const data = { ...named, ...dataOf(rank) };
  return written.map((locale) => buildEntry(model, String(rank), data, { locale }));
}

const crowd = Object.entries(kinds).flatMap(([model, dataOf]) =>
  ranks(thousand).flatMap((rank) => buildRecord(model as ContentModelName, rank, dataOf)),
);

const intercommunality = (code: string) =>
  buildEntry('territory', code, { title: `Communauté ${code}`, code, type: 'intercommunalité' });
const commune = (code: string, rank: number) =>
  buildEntry('territory', code, {
    title: `Commune ${code}`,
    code,
    type: 'commune',
    parent: `territory:${oneOf(around, rank)}`,
  });
const axis = (code: string) => {
  const above = code.split('.').slice(0, -1).join('.');
  const parent = above ? `plan-axis:${above}` : null;
  return buildEntry('plan-axis', code, { code, title: `Axe ${code}`, slug: 'axe', summary, parent });
};

/** The first action is tied to every practice and project. */
const names = (model: ContentModelName) => ranks(thousand).map((rank) => `${model}:${rank}`);
const first = { practices: names('good-practice'), projects: names('project') };

const withPage = (Object.keys(contentModels) as ContentModelName[]).filter(
  (model) => contentModels[model].section !== null,
);

/** Texts at their limits and no picture, in each kind of record: lists and pages hold them too. */
const longest = [...withPage, 'territory' as const].map(longestEntry);

const state: PublishedState = {
  ...emptyState,
  today: '2026-11-27',
  entries: [
    buildEntry('site-settings', 'site-settings', {
      siteName: 'Portail',
      organisation: 'Département',
      tagline: 'Un portail.',
      contactService: 'Le service',
      languages: ['espagnol'],
    }),
    ...['eau', ...themes].map((key) => buildEntry('theme', key, { title: `Thème ${key}`, slug: key })),
    ...around.map(intercommunality),
    ...['64445', ...communes].map(commune),
    ...[...topAxes, ...orientations, ...deepAxes].map(axis),
    ...crowd.map((entry) =>
      entry.documentId === 'action:0' ? { ...entry, data: { ...entry.data, ...first } } : entry,
    ),
    ...longest,
  ],
};

/** The pages of records are alike, those of communes too: one of each so many is made, the first of each kind included. */
const sampled = 50;
const isSampled = (path: string) => {
  const rank = /\/(?:fiche-|territoires\/65)(\d+)[^/]*\/$/.exec(path)?.[1];
  return rank === undefined || Number(rank) % sampled === 0;
};

const notMade = readPage('');
let pages: ReadonlyMap<string, Page>;

beforeAll(async () => {
  const renderer = await createRenderer();
  const files = renderer.load(state).filter((file) => file.endsWith('/index.html'));
  const made = new Map<string, Page>();
  for (const file of files) {
    const path = file.slice(0, -'index.html'.length);
    made.set(path, isSampled(path) ? readPage((await renderer.render(file)).body) : notMade);
  }
  pages = made;
});

/** The partners' space opens its own pages, or its e-mails do. */
const isOpenedElsewhere = (path: string) => new RegExp(`${spacePath}.`).test(path);

describe('with a thousand records of each kind, and as many themes as there may be, in two languages', () => {
  it('every page is light', () => {
    expect(pages.size).toBeGreaterThan(25_000);
    const heavy = [...pages]
      .map(([path, page]) => ({ path, elements: countElements(page) }))
      .filter(({ elements }) => elements > pageBudgets.elements);
    expect(heavy.map(({ path, elements }) => `${path}: ${elements}`)).toEqual([]);
  });

  it.each(locales)('every record and list in %s is three clicks from the home page, at most', (locale) => {
    const home = localizePath('/', locale);
    const isIn = (path: string) => path.startsWith('/es/') === (locale === 'es');
    const own = new Map([...pages].filter(([path]) => isIn(path)));
    expect(own.size).toBeGreaterThan(10_000);
    expect(findFarPages(own, home, 3).filter((path) => !isOpenedElsewhere(path))).toEqual([]);
  });
});

it.each(withPage)(
  'shows in full and in valid HTML a record whose texts are at their limits and that has no picture: %s',
  async (model) => {
    const parsed = parseData(model, longestEntry(model).data);
    const path = parsed.ok ? pathOf(model, parsed.data) : expect.fail(JSON.stringify(parsed.problems));
    const { html, words, all } = pages.get(path ?? '') ?? expect.fail(`no page ${path}`);
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
