import { expect, it } from 'vitest';
import { distanceBetween } from './nearest.ts';
import { type Located, findNearby } from './nearby.ts';

const pau: Located = { id: 'pau', latitude: 43.3191, longitude: -0.3504 };
const gan: Located = { id: 'gan', latitude: 43.231, longitude: -0.388 };
const bayonne: Located = { id: 'bayonne', latitude: 43.4907, longitude: -1.4684 };
const all = [bayonne, gan, pau];

it('finds the nearest first, as far as is asked and no more than is asked', () => {
  const far = findNearby(all, all, { within: 200, most: 5 });
  expect(far['pau']?.map(({ id }) => id)).toEqual(['gan', 'bayonne']);
  expect(findNearby(all, all, { within: 50, most: 5 })['bayonne']).toEqual([]);
  expect(findNearby([pau], all, { within: 200, most: 1 })['pau']?.map(({ id }) => id)).toEqual(['gan']);
});

it('measures along the surface of the Earth, as the finder of the browser does', () => {
  const distance = findNearby([pau], [bayonne], { within: 200, most: 1 })['pau']?.[0]?.distance;
  const told = distanceBetween([pau.latitude, pau.longitude], [bayonne.latitude, bayonne.longitude]);
  expect(distance).toBeCloseTo(told, 6);
  expect(distance).toBeCloseTo(92.4, 0);
});
