import {
  type RawEntry,
  type StateChange,
  entryKey,
  isOpenData,
  locales,
  localizePath,
  portalLanguages,
} from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { type Tree, createRenderer, renderWhole } from './compiled-renderer.ts';
import { fixtureState } from './fixtures/state.ts';

function find(model: string, key: string, locale: string | null = 'fr'): RawEntry {
  const entry = fixtureState.entries.find(
    (one) => one.documentId === `${model}:${key}` && one.locale === locale,
  );
  if (!entry) throw new Error(`The fixture has no ${model} ${key}.`);
  return entry;
}

const withData = (entry: RawEntry, data: RawEntry['data']): RawEntry => ({
  ...entry,
  data: { ...entry.data, ...data },
});

const changeTo = (...entries: readonly RawEntry[]): StateChange => ({
  entries,
  removed: [],
  addresses: null,
  today: null,
});

const differences = (before: Tree, after: Tree) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .toSorted();

/** The files that a change asks for, beside those that a clean start shows to differ. */
async function compare(change: StateChange) {
  const [renderer, fresh] = [await createRenderer(), await createRenderer()];
  const before = await renderWhole(renderer, fixtureState);
  const changed = new Set([...change.removed, ...change.entries.map(entryKey)]);
  const kept = fixtureState.entries.filter((entry) => !changed.has(entryKey(entry)));
  const after = await renderWhole(fresh, {
    ...fixtureState,
    today: change.today ?? fixtureState.today,
    entries: [...kept, ...change.entries],
  });
  const { files, removed } = renderer.apply(change);
  return { asked: [...files, ...removed].toSorted(), different: differences(before, after) };
}

it.each<[string, StateChange]>([
  ['renaming a theme', changeTo(withData(find('theme', 'eau'), { title: 'Eaux vives' }))],
  ['editing the footer', changeTo(withData(find('page', 'mentions'), { title: 'Informations légales' }))],
  [
    'naming the portal anew',
    changeTo(withData(find('site-settings', 'reglages'), { siteName: 'Autre nom' })),
  ],
  ['renaming a territory', changeTo(withData(find('territory', '64445', null), { title: 'Pau ville' }))],
  [
    'withdrawing a theme',
    { entries: [], removed: [entryKey(find('theme', 'energie'))], addresses: null, today: null },
  ],
])('reaches every page concerned by %s', async (_, change) => {
  const { asked, different } = await compare(change);
  expect(different.length).toBeGreaterThan(1);
  expect(asked).toEqual(expect.arrayContaining(different));
});

it('asks for nothing else when a text that only its page shows changes', async () => {
  const reworded = withData(find('page', 'aide'), { body: 'Autre chose.' });
  const { asked, different } = await compare(
    changeTo({ ...reworded, publishedAt: '2026-02-01T08:00:00.000Z' }),
  );
  const onTime = different.filter((file) => !isOpenData(file));
  expect(onTime).toEqual(['/aide/index.html', '/es/aide/index.html', '/sitemap-1.xml']);
  expect(asked.filter((file) => !isOpenData(file)).toSorted()).toEqual(onTime);
});

/** What moved in the plan in a year is told until the end of the next one. */
const plan = ['actions', 'axes/5-1-voisins', 'axes/5-cooperer'];

it.each([
  ['2026-12-31', []],
  ['2027-01-01', [...plan, 'lieux-numeriques/cyberbase']],
  [
    '2027-01-05',
    [
      ...plan,
      'bonnes-pratiques/planter-une-haie',
      'lieux-numeriques/cyberbase',
      'partenaires/commune-de-pau',
    ],
  ],
])('asks on %s for the pages alone that then say something else', async (today, pages) => {
  const { asked, different } = await compare({ ...changeTo(), today });
  const files = pages.flatMap((page) => [`/es/${page}/index.html`, `/${page}/index.html`]);
  expect(different).toEqual(files.toSorted());
  expect(asked).toEqual(different);
});

describe('the measure of the audience', () => {
  const measuredBy = (data: RawEntry['data']) =>
    withData(find('site-settings', 'reglages'), { ...data, languages: [...portalLanguages] });
  const matomo = { audience: 'Matomo', matomoUrl: 'https://stats.example/m', matomoSiteId: 7 };

  /** The page that tells it, in each language, and what the server is told. */
  async function tell(data: RawEntry['data']) {
    const renderer = await createRenderer();
    const notice = withData(find('page', 'aide'), { hasAudienceNotice: true });
    const changed = [measuredBy(data), notice];
    const keys = new Set(changed.map(entryKey));
    renderer.load({
      ...fixtureState,
      entries: [...fixtureState.entries.filter((entry) => !keys.has(entryKey(entry))), ...changed],
    });
    const bodyOf = async (file: string) =>
      (await renderer.render(file)).body.replaceAll(/[\u00a0\u202f]/g, ' ');
    const pages = await Promise.all(
      locales.map((locale) => bodyOf(localizePath('/aide/index.html', locale))),
    );
    return {
      pages,
      other: await bodyOf('/mentions-legales/index.html'),
      told: JSON.parse(await bodyOf('/audience.json')),
    };
  }

  it('by nobody is told in five languages, and asks nothing of readers', async () => {
    const { pages, told } = await tell({});
    expect(told).toEqual({ kind: 'none' });
    const words = [
      'ne mesure pas son audience',
      'no mide su audiencia',
      'ez du bere irakurketarik neurtzen',
      'ne mesura pas la soa audiéncia',
      'does not measure its audience',
    ];
    for (const [rank, page] of pages.entries()) {
      expect(page).toContain(words[rank]);
      expect(page).not.toMatch(/<form action="\/audience|matomo/);
    }
  });

  it('by the counter of the portal is told in five languages with a way to refuse, and needs no script', async () => {
    const { pages, told, other } = await tell({
      audience: 'compteur du portail',
      audienceIndicator: 'indicator:bio',
    });
    expect(told).toEqual({ kind: 'counter' });
    const words = [
      'aucune donnée personnelle',
      'ningún dato personal',
      'datu pertsonalik ez',
      'nada dada personau',
      'no personal data',
    ];
    for (const [rank, page] of pages.entries()) {
      expect(page).toContain(words[rank]);
      expect(page).toContain('25');
      expect(page).toMatch(
        new RegExp(`: <a href="${localizePath('/indicateurs/produits-bio/', locales[rank] ?? 'fr')}"`),
      );
      expect(page).toContain('<form action="/audience/refus/" method="post">');
      expect(page).toContain(`name="page" value="${localizePath('/aide/', locales[rank] ?? 'fr')}"`);
    }
    for (const page of [...pages, other]) expect(page).not.toMatch(/<script[^>]* src=|matomo/);
  });

  it('by Matomo is told in five languages with its origin, and has its script loaded by every page', async () => {
    const { pages, told, other } = await tell(matomo);
    expect(told).toEqual({
      kind: 'matomo',
      url: 'https://stats.example/m/',
      origin: 'https://stats.example',
      siteId: 7,
    });
    for (const page of pages) {
      expect(page).toMatch(
        /(à l’adresse|dirección|helbide honetan:|a l’adreça|installed at) https:\/\/stats\.example/,
      );
      expect(page).toContain('<form action="/audience/refus/" method="post">');
    }
    for (const page of [...pages, other]) {
      expect(page).toContain('<meta name="matomo" content="https://stats.example/m/" data-site="7">');
      expect(page.match(/<script[^>]* src=[^>]*>/g)).toEqual([
        expect.stringMatching(/^<script type="module" src="\/assets\/[^"]+"/),
      ]);
    }
  });

  it('given to Matomo makes every page anew', async () => {
    const settings = withData(find('site-settings', 'reglages'), matomo);
    const { asked, different } = await compare(changeTo(settings));
    expect(different).toContain('/audience.json');
    expect(different.length).toBeGreaterThan(50);
    expect(asked).toEqual(expect.arrayContaining(different));
  });

  it('given to the counter changes nothing but what its server is told', async () => {
    const settings = withData(find('site-settings', 'reglages'), { audience: 'compteur du portail' });
    const { asked, different } = await compare(changeTo(settings));
    expect(different).toEqual(['/audience.json']);
    expect(asked).toContain('/audience.json');
  });
});
