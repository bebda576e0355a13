import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import baseMap from './base-map.json';
import { ground } from './ground.ts';

const topology = baseMap as unknown as Topology<{ epcis: GeometryCollection; region: GeometryCollection }>;
const shapesOf = (name: 'epcis' | 'region') => feature(topology, topology.objects[name]).features;
const namesAt = (name: 'epcis' | 'region', longitude: number, latitude: number) =>
  shapesOf(name)
    .filter((shape) => geoContains(shape, [longitude, latitude]))
    .map(({ id }) => id);

it.each([
  ['Pau', '200067254', -0.3504, 43.3191],
  ['Bayonne', '200067106', -1.4684, 43.4907],
  ['Mauléon-Licharre', '200067106', -0.888, 43.226],
  ['Oloron-Sainte-Marie', '200067262', -0.6087, 43.189],
  ['Laruns', '246400337', -0.4253, 42.9876],
  ['Orthez', '200039204', -0.775, 43.4887],
])('has %s in its intercommunalité, and in no other', (_, epci, longitude, latitude) => {
  expect(namesAt('epcis', longitude, latitude)).toEqual([epci]);
});

it('has the towns of the neighbours in their provinces', () => {
  expect(namesAt('region', -1.6432, 42.8169)).toEqual(['ES-31']);
  expect(namesAt('region', -0.5499, 42.5685)).toEqual(['ES-22']);
  expect(namesAt('region', 0.0781, 43.2329)).toEqual(['FR-65']);
});

it('is a few closed shapes and open borders, within the weight of a page', () => {
  const { land, home, provinces, epcis } = ground;
  expect([land, home].every((path) => path.endsWith('Z'))).toBe(true);
  expect([provinces, epcis].every((path) => path.length > 500)).toBe(true);
  expect([land, home, provinces, epcis].join('').length).toBeLessThan(6000);
});
