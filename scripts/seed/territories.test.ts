import { expect, test } from 'vitest';
import { readOfficialLists } from './official-lists.ts';
import { readSeedRecords } from './records.ts';
import { readCoordinates, toTerritories } from './territories.ts';

const territories = readSeedRecords()
  .filter((record) => record.model === 'territory')
  .map((record) => record.data);
const ofType = (type: string) => territories.filter((territory) => territory['type'] === type);

test('a commune of another département, or one that was merged, is left out', () => {
  const communes = [
    { code: '64001', nom: 'Aast', type: 'commune-actuelle', departement: '64' },
    { code: '64541', nom: 'Urdès', type: 'commune-deleguee', departement: '64' },
    { code: '65001', nom: 'Adast', type: 'commune-actuelle', departement: '65' },
  ];
  expect(toTerritories(communes, [], new Map()).filter(({ type }) => type === 'commune')).toEqual([
    { code: '64001', title: 'Aast', type: 'commune' },
  ]);
});

test('an intercommunalité is named in full and is part of the département only when all its communes are', () => {
  const communes = [{ code: '64001', nom: 'Aast', type: 'commune-actuelle', departement: '64' }];
  const epcis = [
    { code: '200000001', nom: "CC de la Vallée d'Ossau", membres: [{ code: '64001' }] },
    { code: '200000002', nom: 'CA Adour', membres: [{ code: '64001' }, { code: '65001' }] },
  ];
  expect(toTerritories(communes, epcis, new Map()).slice(1, 3)).toEqual([
    {
      code: '200000001',
      title: 'Communauté de communes de la Vallée d’Ossau',
      type: 'intercommunalité',
      parent: '64',
    },
    { code: '200000002', title: 'Communauté d’agglomération Adour', type: 'intercommunalité' },
  ]);
});

test('an intercommunalité is in the middle of its communes whose position is known', () => {
  const communes = [{ code: '64001', nom: 'Aast', type: 'commune-actuelle', departement: '64' }];
  const members = [{ code: '64001' }, { code: '64002' }, { code: '64003' }];
  const positions = new Map([
    ['64001', { longitude: -0.1, latitude: 43.2 }],
    ['64002', { longitude: -0.3, latitude: 43.5 }],
  ]);
  const epcis = [{ code: '200000001', nom: 'CC Ici', membres: members }];
  expect(toTerritories(communes, epcis, positions)[1]).toMatchObject({ longitude: -0.2, latitude: 43.35 });
});

test('coordinates are found by the names of their columns', () => {
  const csv = 'latitude,code_insee,longitude\n43.29,64001,-0.08\n';
  expect(readCoordinates(csv)).toEqual(new Map([['64001', { longitude: -0.08, latitude: 43.29 }]]));
});

test('the demonstration holds the whole département and its neighbours', () => {
  expect(ofType('commune')).toHaveLength(545);
  expect(ofType('intercommunalité')).toHaveLength(10);
  expect(ofType('province étrangère').map(({ code }) => code)).toEqual(['ES212', 'ES220', 'ES241', 'ES243']);
});

test('every commune is in an intercommunalité and on the map', () => {
  const epcis = new Set(ofType('intercommunalité').map(({ code }) => code));
  const lost = ofType('commune').filter(
    (commune) => !epcis.has(commune['parent']) || typeof commune['latitude'] !== 'number',
  );
  expect(lost).toEqual([]);
});

test('the territories are the ones of the official lists', () => {
  const { communes, epcis } = readOfficialLists();
  const coordinates = new Map(
    ofType('commune').map(({ code, longitude, latitude }) => [
      String(code),
      { longitude: Number(longitude), latitude: Number(latitude) },
    ]),
  );
  expect(toTerritories(communes, epcis, coordinates)).toEqual(territories);
});
