import { type RawEntry, type StateChange, entryKey } from '@agenda21/content-types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CompiledRenderer, type Tree, compileRenderer, renderWhole } from './compiled-renderer.ts';
import { fixtureState } from './fixtures/state.ts';

let compiled: CompiledRenderer;

beforeAll(async () => {
  compiled = await compileRenderer();
});

afterAll(() => compiled.remove());

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
  const [renderer, fresh] = [await compiled.create(), await compiled.create()];
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
  expect(different).toEqual(['/aide/index.html', '/es/aide/index.html', '/sitemap-1.xml']);
  expect(asked.filter((file) => !different.includes(file))).toEqual([]);
});

it('asks on a new day for the pages alone that then say something else', async () => {
  const eve = await compare({ ...changeTo(), today: '2027-01-04' });
  expect(eve).toEqual({ asked: [], different: [] });
  const { asked, different } = await compare({ ...changeTo(), today: '2027-01-05' });
  expect(different).toHaveLength(2);
  expect(asked).toEqual(different);
});
