import { expect, it } from 'vitest';
import type { Schema } from './check-csv.ts';
import { checkFeatures } from './check-features.ts';

const schema: Schema = {
  fields: [{ name: 'id', type: 'string', constraints: { required: true } }],
  primaryKey: ['id'],
};
const point = (longitude: unknown, latitude: unknown) => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});
const good = { type: 'Feature', geometry: point(-0.37, 43.3), properties: { id: 'a' } };
const check = (...features: object[]) =>
  checkFeatures(JSON.stringify({ type: 'FeatureCollection', features }), schema);
const notAPoint = 'ce n’est pas un point de GeoJSON (RFC 7946)';

it('finds nothing in points that are what the standard and their schema say, nor in none', () => {
  expect(check(good, { ...good, properties: { id: 'b' } })).toEqual([]);
  expect(check()).toEqual([]);
});

it.each([
  ['a latitude put first', { geometry: point(43.3, -97) }, 'geometry.coordinates.1'],
  ['a longitude of no place', { geometry: point(181, 43) }, 'geometry.coordinates.0'],
  ['a position that is words', { geometry: point('-0.37', 43) }, 'geometry.coordinates.0'],
  ['a position that is missing', { geometry: null }, 'geometry'],
  ['a line for a point', { geometry: { ...point(0, 0), type: 'LineString' } }, 'geometry.type'],
  ['something else than a feature', { type: 'Point' }, 'type'],
])('finds %s, and where', (_, fault, column) => {
  expect(check(good, { ...good, ...fault })).toEqual([{ line: 3, column, reason: notAPoint }]);
});

it('finds properties that are not what the schema says', () => {
  expect(check({ ...good, properties: { id: null } })).toEqual([
    { line: 2, column: 'id', reason: 'une valeur est obligatoire' },
  ]);
});

it('finds two points of one key', () => {
  expect(check(good, good)).toEqual([{ line: 3, column: 'id', reason: 'la ligne 2 a déjà cette clé' }]);
});

it('finds that a file is no collection', () => {
  const reason = 'une collection de points est attendue';
  for (const text of [
    '[]',
    '{"type":"FeatureCollection"}',
    '{"type":"FeatureCollection","features":[],"crs":1}',
  ])
    expect(checkFeatures(text, schema)).toEqual([{ line: 1, column: null, reason }]);
});
