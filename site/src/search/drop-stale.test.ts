import { expect, it } from 'vitest';
import { dropStale } from './drop-stale.ts';

const found = {
  results: [{ id: 'fr_1' }, { id: 'fr_2' }, { id: 'fr-x-fresh_1' }],
  filters: { type: { Projet: 2, Action: 1 }, theme: { Eau: 2, Air: 0 } },
};

it('changes nothing when none of the results is stale', () => {
  expect(dropStale(found, { fr_3: { type: ['Projet'] } })).toEqual(found);
});

it('never offers a stale page, nor counts it', () => {
  const stale = { fr_1: { type: ['Projet'], theme: ['Eau', 'Air'], territoire: ['Anglet'] }, fr_9: {} };
  expect(dropStale({ ...found, filters: { ...found.filters, theme: { Eau: 2, Air: 1 } } }, stale)).toEqual({
    results: [{ id: 'fr_2' }, { id: 'fr-x-fresh_1' }],
    filters: { type: { Projet: 1, Action: 1 }, theme: { Eau: 1, Air: 0 } },
  });
});

it('leaves out a stale page without values', () => {
  expect(dropStale(found, { fr_2: {} }).results).toEqual([{ id: 'fr_1' }, { id: 'fr-x-fresh_1' }]);
});
