import { emptyState, entryKey } from '@agenda21/content-types';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { fixtureState } from '../../tests/fixtures/state.ts';
import { PublishedContent } from '../content/published-content.ts';
import { dataBytes, dataFacts } from './data-files.ts';
import { dataPackage } from './data-package.ts';
import { dataSets, findDataSet } from './data-sets.ts';

const site = new URL('https://portail.example');
const pau = buildEntry('territory', '64445', {
  code: '64445',
  title: 'Pau',
  type: 'commune',
  latitude: 43.3,
  longitude: -0.37,
});
const project = (data: Record<string, unknown> = {}, locale = 'fr') =>
  buildEntry('project', 'haie', { title: 'Haie', slug: 'haie', tagline: 'Une haie.', ...data }, { locale });

const contentOf = (...entries: ReturnType<typeof buildEntry>[]) =>
  new PublishedContent({ ...emptyState, entries }).content;
const setOf = (name: string) => findDataSet(name) ?? expect.fail(`no set ${name}`);

function textOf(name: string, format: 'csv' | 'json' | 'geojson', content: ReturnType<typeof contentOf>) {
  return dataBytes(setOf(name), format, content, site).toString();
}

type Cells = Readonly<Record<string, string>>;
const cellsOf = (name: string, content: ReturnType<typeof contentOf>) =>
  parse(textOf(name, 'csv', content), { columns: true, bom: true }) as unknown as readonly Cells[];

describe('the files of data', () => {
  it('are all what their schema says for a portal of every kind, and for an empty one', () => {
    for (const content of [new PublishedContent(fixtureState).content, contentOf()])
      for (const set of dataSets)
        for (const format of set.formats)
          expect(() => dataBytes(set, format, content, site), `${set.name}.${format}`).not.toThrow();
  });

  it('have a line for each language that a record is written in, French first, and none where it is not', () => {
    const content = contentOf(
      project({ themes: ['theme:eau'] }, 'es'),
      project({ themes: ['theme:eau'] }),
      buildEntry('theme', 'eau', { title: 'Eau', slug: 'eau' }),
      buildEntry('theme', 'eau', { title: 'Agua', slug: 'agua' }, { locale: 'es' }),
      buildEntry('project', 'mare', { title: 'Mare', slug: 'mare', tagline: 'Une mare.' }),
    );
    const told = cellsOf('projets', content).map(({ id, langue, themes, page }) => [
      id,
      langue,
      themes,
      page,
    ]);
    expect(told).toEqual([
      ['project:haie', 'fr', 'Eau', 'https://portail.example/projets/haie/'],
      ['project:mare', 'fr', '', 'https://portail.example/projets/mare/'],
      ['project:haie', 'es', 'Agua', 'https://portail.example/es/projets/haie/'],
    ]);
  });

  it('link records by their code, else by the identifier of their document; what is not published is left out', () => {
    const content = contentOf(
      pau,
      project({ territories: ['territory:64445', 'territory:00000'], partners: ['partner:lost'] }),
    );
    expect(cellsOf('projets', content)[0]).toMatchObject({
      territoires: 'Pau',
      territoires_id: '64445',
      partenaires: '',
      partenaires_id: '',
    });
  });

  it('tell where a record is, and whether that is its own place or its territory', () => {
    const place = (key: string, data: Record<string, unknown>) =>
      buildEntry('digital-place', key, {
        title: key,
        slug: key,
        street: '1 rue',
        postcode: '64000',
        territory: 'territory:64445',
        identifier: key,
        registration: 'EXEMPLE0001',
        ...data,
      });
    const content = contentOf(
      pau,
      place('a', { latitude: 43.4, longitude: -0.4 }),
      place('b', {}),
      project(),
    );
    const positions = cellsOf('lieux-numeriques', content).map((cells) => [
      cells['latitude'],
      cells['longitude'],
      cells['position_de'],
    ]);
    expect(positions).toEqual([
      ['43.4', '-0.4', 'fiche'],
      ['43.3', '-0.37', 'territoire'],
    ]);
    expect(cellsOf('projets', content)[0]).toMatchObject({ latitude: '', position_de: '' });
  });

  it('put on the map what has a position, longitude first, without the long texts', () => {
    const content = contentOf(
      pau,
      project({ territories: ['territory:64445'], description: 'Long.', milestones: [] }),
      buildEntry('project', 'mare', { title: 'Mare', slug: 'mare', tagline: 'Une mare.' }),
    );
    const { features } = JSON.parse(textOf('projets', 'geojson', content)) as {
      features: { geometry: unknown; properties: Record<string, unknown> }[];
    };
    expect(features).toHaveLength(1);
    expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [-0.37, 43.3] });
    expect(features[0]?.properties).toMatchObject({ titre: 'Haie', position_de: 'territoire' });
    expect(Object.keys(features[0]?.properties ?? {})).not.toContain('description');
    expect(Object.keys(features[0]?.properties ?? {})).not.toContain('jalons');
  });

  it('hold a group as columns that go together, and as a list of objects in JSON', () => {
    const milestones = [
      { title: 'Plantation', date: '2025-11-25', isDone: true },
      { title: 'Taille|entretien', date: null, isDone: false },
    ];
    const content = contentOf(project({ milestones }));
    expect(cellsOf('projets', content)[0]).toMatchObject({
      jalons_intitule: 'Plantation|Taille\\|entretien',
      jalons_date: '2025-11-25|',
      jalons_atteint: 'true|false',
    });
    const [object] = JSON.parse(textOf('projets', 'json', content)) as { jalons: unknown }[];
    expect(object?.jalons).toEqual([
      { intitule: 'Plantation', date: '2025-11-25', atteint: true },
      { intitule: 'Taille|entretien', date: null, atteint: false },
    ]);
  });

  it('hold the public address of a file of the media library', () => {
    const documents = [
      { title: 'Guide', file: { url: '/uploads/guide.pdf', kilobytes: 12 }, format: 'PDF' },
      { title: 'Page', url: 'https://exemple.fr/page', format: 'page web' },
    ];
    const content = contentOf(project({ documents }));
    expect(cellsOf('projets', content)[0]).toMatchObject({
      documents_titre: 'Guide|Page',
      documents_fichier: 'https://portail.example/medias/guide.pdf|',
      documents_adresse: '|https://exemple.fr/page',
    });
    const [object] = JSON.parse(textOf('projets', 'json', content)) as {
      documents: { fichier: unknown }[];
    }[];
    expect(object?.documents.map(({ fichier }) => fichier)).toEqual([
      'https://portail.example/medias/guide.pdf',
      null,
    ]);
  });

  it('hold no personal data: no name of who contributed, no e-mail address', () => {
    const { content } = new PublishedContent(fixtureState);
    const authors = content.all('contribution', 'fr').map(({ entry }) => entry.data.author);
    expect(authors.length).toBeGreaterThan(0);
    const texts = dataSets
      .filter(({ part }) => part !== 'national')
      .flatMap((set) => set.formats.map((format) => dataBytes(set, format, content, site).toString()));
    expect(texts.filter((text) => /[\w.]+@exemple\.fr/.test(text))).toEqual([]);
    const contributions = textOf('contributions', 'json', content);
    expect(authors.filter((author) => contributions.includes(`"${author}"`))).toEqual([]);
  });

  it('tell the values of indicators one a line, with the code of their territory', () => {
    const content = contentOf(
      pau,
      buildEntry('indicator', 'bio', {
        title: 'Bio',
        slug: 'bio',
        definition: 'Part.',
        unit: '%',
        direction: 'hausse',
        frequency: 'mensuelle',
        territory: 'territory:64445',
        sourceName: 'Suivi',
        values: [
          { date: '2025-02-01', value: 12.5, quality: 'provisoire' },
          { date: '2025-01-01', value: 12, quality: 'définitive' },
        ],
      }),
    );
    expect(textOf('indicateurs-valeurs', 'csv', content)).toBe(
      [
        '\ufeffindicateur,zone,periode,valeur,unite,statut,source,indicateur_id,licence',
        'Bio,64445,2025-01,12,%,définitive,Suivi,indicator:bio,',
        'Bio,64445,2025-02,12.5,%,provisoire,Suivi,indicator:bio,',
        '',
      ].join('\r\n'),
    );
    expect(cellsOf('indicateurs', content)[0]?.['id']).toBe('indicator:bio');
  });

  it('fail, naming the file, the line, the column and the reason, when they are not what their schema says', () => {
    const broken = project();
    const { content } = new PublishedContent({ ...emptyState, entries: [pau, broken] });
    const set = { ...setOf('projets'), readRows: () => [{ id: 'a', langue: 'fr', titre: '' }] };
    expect(() => dataBytes(set, 'csv', content, site)).toThrow(
      'projets.csv, ligne 2, colonne « titre » : une valeur est obligatoire',
    );
    const row = { id: 'a', langue: 'fr', titre: 'A', latitude: 97, longitude: 0 };
    expect(() => dataBytes({ ...set, readRows: () => [row] }, 'geojson', content, site)).toThrow(
      'projets.geojson, ligne 2, colonne « geometry.coordinates.1 » : ce n’est pas un point de GeoJSON (RFC 7946)',
    );
  });
});

describe('what is told of the files', () => {
  it('is their size in bytes, their digest, and the last publication of what they are about', () => {
    const content = contentOf(project());
    const { count, modifiedAt, files } = dataFacts(setOf('projets'), content, site);
    expect([count, modifiedAt]).toEqual([1, '2026-03-01T08:00:00.000Z']);
    const csv = dataBytes(setOf('projets'), 'csv', content, site);
    expect(files[0]).toMatchObject({
      format: 'csv',
      path: '/donnees/projets.csv',
      bytes: csv.length,
      count: 1,
    });
    expect(files[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(files[2]).toMatchObject({ format: 'geojson', count: 0 });
  });

  it('names the places that the national file has no line for, since it asks for the commune of each', () => {
    const place = (key: string, territory: string) =>
      buildEntry('digital-place', key, {
        title: `Lieu ${key}`,
        slug: key,
        street: '1 rue',
        postcode: '64000',
        territory,
        identifier: key,
        registration: 'EXEMPLE0001',
      });
    const content = contentOf(pau, place('a', 'territory:64445'), place('b', 'territory:withdrawn'));
    const { count, leftOut } = dataFacts(setOf('lieux-mediation-numerique'), content, site);
    expect([count, leftOut]).toEqual([1, [{ href: '/lieux-numeriques/b/', label: 'Lieu b' }]]);
    expect(dataFacts(setOf('lieux-numeriques'), content, site)).toMatchObject({ count: 2, leftOut: [] });
    const { resources } = dataPackage(content, site) as {
      resources: { path: string; description: string }[];
    };
    const told = resources.filter(({ description }) => description.includes('Lieu b.'));
    expect(told.map(({ path }) => path)).toEqual(['lieux-mediation-numerique.csv']);
  });

  it('changes with the records, and is not worked out before it is asked for', () => {
    const published = new PublishedContent({ ...emptyState, entries: [project()] });
    const read = () => dataFacts(setOf('projets'), published.content, site).count;
    expect(read()).toBe(1);
    const mare = buildEntry('project', 'mare', { title: 'Mare', slug: 'mare', tagline: 'Une mare.' });
    const touched = published.apply({ entries: [mare], removed: [], addresses: null, today: null });
    expect([...touched]).toContain('=data file projets.csv');
    expect(read()).toBe(2);
  });
});

describe('after an edit', () => {
  const entryOf = (model: string, locale: string | null = 'fr') =>
    fixtureState.entries.find((entry) => entry.model === model && entry.locale === locale) ??
    expect.fail(`no ${model}`);
  const withData = (entry: ReturnType<typeof entryOf>, data: object) => ({
    ...entry,
    publishedAt: '2026-04-01T08:00:00.000Z',
    data: { ...entry.data, ...data },
  });
  const digestsOf = (published: PublishedContent) =>
    dataSets.flatMap((set) =>
      dataFacts(set, published.content, site).files.map(({ path, digest }) => [path, digest]),
    );

  it.each([
    ['the words of a record', () => [withData(entryOf('project'), { tagline: 'Autre chose.' })], []],
    ['the title of what records link to', () => [withData(entryOf('theme'), { title: 'Renommé' })], []],
    ['the title in another language', () => [withData(entryOf('theme', 'es'), { title: 'Otro' })], []],
    [
      'the position of a territory',
      () => [withData(entryOf('territory', null), { latitude: 43, longitude: -1 })],
      [],
    ],
    ['the name of a body', () => [withData(entryOf('partner'), { title: 'Renommée' })], []],
    ['a record that is withdrawn', () => [], [entryOf('project')]],
    ['a theme that is withdrawn', () => [], [entryOf('theme')]],
    ['the languages of the portal', () => [withData(entryOf('site-settings'), { languages: [] })], []],
  ] as const)('of %s, every file is that of a clean start', (_, change, withdrawn) => {
    const published = new PublishedContent(fixtureState);
    const before = digestsOf(published);
    const entries = change();
    const removed = withdrawn.map((entry) => entryKey(entry));
    published.apply({ entries, removed, addresses: null, today: null });
    const gone = new Set([...removed, ...entries.map((entry) => entryKey(entry))]);
    const kept = fixtureState.entries.filter((entry) => !gone.has(entryKey(entry)));
    const clean = new PublishedContent({ ...fixtureState, entries: [...kept, ...entries] });
    const after = digestsOf(published);
    expect(after).toEqual(digestsOf(clean));
    expect(after).not.toEqual(before);
  });
});
