import { type Model, contentModels, emptyState, locales, locatedFields } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { commune, project, territoryEntries } from '../../tests/fixtures/located-entries.ts';
import { everything } from './located-records.ts';
import { PublishedContent } from './published-content.ts';
import { type TerritoryMap, mapChoices, mapPages, territoryMap } from './territory-map.ts';

const themes = ['eau', 'air'].map((slug) => buildEntry('theme', slug, { title: `Thème ${slug}`, slug }));
const publish = (...entries: ReturnType<typeof buildEntry>[]) =>
  new PublishedContent({ ...emptyState, entries: [...territoryEntries, ...themes, ...entries] });

const some = [
  project(1, ['64445'], ['eau']),
  project(2, ['64445', '64284'], ['eau', 'air']),
  project(3, ['64102', '64']),
  buildEntry('partner', 'p', {
    title: 'Huesca',
    slug: 'huesca',
    type: 'organisme étranger',
    territory: 'territory:ES241',
    themes: ['theme:air'],
  }),
];

const told = ({ entries, others }: TerritoryMap) => ({
  entries: entries.map(({ items }) => items.map(({ title, count }) => `${title} ${count}`)),
  others: others.map(({ title, count }) => `${title} ${count}`),
});

it('shows each territory that holds something once, near ones together, and the ground itself apart', () => {
  const { content } = publish(...some);
  expect(told(territoryMap(content, 'fr', everything))).toEqual({
    entries: [['Bayonne 1'], ['Huesca 1'], ['Pau 2', 'Jurançon 1']],
    others: ['Pyrénées-Atlantiques 1'],
  });
});

it('shows a kind, a theme, or a kind on a theme', () => {
  const { content } = publish(...some);
  const entriesOf = (choice: typeof everything) => told(territoryMap(content, 'fr', choice)).entries;
  expect(entriesOf({ kind: 'partner', theme: null })).toEqual([['Huesca 1']]);
  expect(entriesOf({ kind: null, theme: 'theme:air' })).toEqual([['Huesca 1'], ['Jurançon 1', 'Pau 1']]);
  expect(entriesOf({ kind: 'project', theme: 'theme:eau' })).toEqual([['Pau 2', 'Jurançon 1']]);
  expect(entriesOf({ kind: 'call', theme: null })).toEqual([]);
});

it('tells by its shape whether a point holds one kind or several, and marks what is beyond the edge', () => {
  const { content } = publish(
    ...some,
    buildEntry('partner', 'q', {
      title: 'Q',
      slug: 'q',
      type: 'commune',
      territory: 'territory:64102',
    }),
  );
  const [bayonne, huesca, pau] = territoryMap(content, 'fr', everything).entries;
  expect([bayonne?.kind, huesca?.kind, pau?.kind]).toEqual(['several', 'partner', 'gathered']);
  expect([bayonne?.isBeyond, huesca?.isBeyond]).toEqual([false, true]);
  expect(pau?.apart.flatMap(({ items }) => items)).toEqual(pau?.items);
});

it('has a page for each choice that finds something, in each language, and for the whole map in any case', () => {
  const { content } = publish(...some);
  expect(mapPages(content, 'fr').map(({ path }) => path)).toEqual([
    '/carte/',
    '/carte/themes/air/',
    '/carte/themes/eau/',
    '/carte/partenaires/',
    '/carte/partenaires/air/',
    '/carte/projets/',
    '/carte/projets/air/',
    '/carte/projets/eau/',
  ]);
  expect(mapPages(publish().content, 'es').map(({ path }) => path)).toEqual(['/carte/']);
});

it('leads to the choices that find something, and back to everything', () => {
  const { content } = publish(...some);
  const { kinds, themes: links } = mapChoices(content, 'es', { kind: 'partner', theme: null });
  expect(kinds.map(({ href }) => href)).toEqual([
    '/es/carte/',
    '/es/carte/projets/',
    '/es/carte/partenaires/',
  ]);
  expect(links.map(({ href }) => href)).toEqual(['/es/carte/partenaires/', '/es/carte/partenaires/air/']);
});

it.each(locales)('shows an empty map in %s when nothing is located', (locale) => {
  expect(territoryMap(publish().content, locale, everything)).toEqual({ entries: [], others: [] });
});

it('knows every field that says where a record is', () => {
  const linked = Object.entries<Model>(contentModels).flatMap(([model, { fields }]) =>
    Object.entries(fields)
      .filter(([, field]) => 'to' in field && field.to === 'territory')
      .map(([field]) => [model, field]),
  );
  const located = Object.entries<string>({ ...locatedFields, territory: 'parent' });
  expect(linked.toSorted()).toEqual(located.toSorted());
});

it('tells communes by their intercommunalité when they are many, and a record of several of them once', () => {
  const communes = Array.from({ length: 80 }, (_, rank) =>
    commune(`X${rank}`, `Commune ${rank}`, [43 + rank / 200, -1 + rank / 100]),
  );
  const records = Array.from({ length: 1000 }, (_, rank) =>
    project(rank, [`X${rank % 80}`, `X${(rank + 1) % 80}`], [rank < 20 ? 'eau' : 'air']),
  );
  const { content } = publish(...communes, ...records, project(5000, ['64102']));
  expect(told(territoryMap(content, 'fr', everything)).entries).toEqual([
    ['Bayonne 1'],
    ['Pau Béarn Pyrénées 1000'],
  ]);
  const ofWater = territoryMap(content, 'fr', { kind: null, theme: 'theme:eau' });
  expect(ofWater.entries.flatMap(({ items }) => items)).toHaveLength(21);
});

it('draws again no map for an edit that moves nothing, and only those concerned for one that does', () => {
  const published = publish(...some);
  const { content } = published;
  for (const { choice } of mapPages(content, 'fr')) territoryMap(content, 'fr', choice);
  const apply = (entry: ReturnType<typeof buildEntry>) =>
    [...published.apply({ entries: [entry], removed: [], addresses: null, today: emptyState.today })].filter(
      (key) => key.startsWith('=map '),
    );
  expect(
    apply({ ...some[0], data: { ...some[0]?.data, tagline: 'Autrement.' } } as (typeof themes)[0]),
  ).toEqual([]);
  expect(apply(project(1, ['64102'], ['eau'])).toSorted()).toEqual([
    '=map / fr',
    '=map /theme:eau fr',
    '=map project/ fr',
    '=map project/theme:eau fr',
  ]);
});
