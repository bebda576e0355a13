import { expect, it } from 'vitest';
import { searchTitles } from './search-titles.ts';

const titles = ['Réparer les vélos du quartier', 'Un vélo pour l’école', 'Le marché', 'Les vélos-cargos'];
const search = (words: string) => searchTitles(titles, words, (title) => [title]);

it.each([
  ['reparer velos', ['Réparer les vélos du quartier']],
  ['VÉLOS', ['Les vélos-cargos', 'Réparer les vélos du quartier', 'Un vélo pour l’école']],
  ['vélo ecoles', ['Un vélo pour l’école']],
  ['un', ['Un vélo pour l’école']],
  ['train', []],
])('« %s » finds %j', (words, found) => {
  expect(search(words)).toEqual(found);
});

it('finds by any of the titles that something is known by, and names it once', () => {
  const records = [{ own: 'Atelier', earlier: 'Réparer les vélos' }];
  expect(searchTitles(records, 'reparer', ({ own, earlier }) => [own, earlier])).toEqual(records);
  expect(searchTitles(records, 'atelier vélos', ({ own, earlier }) => [own, earlier])).toEqual([]);
});
