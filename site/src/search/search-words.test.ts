import { expect, it } from 'vitest';
import { sayFound } from './search-words.ts';

const words = {
  loading: '…',
  found: { one: '{count} résultat', other: '{count} résultats' },
  foundFor: { one: '{count} résultat pour « {query} »', other: '{count} résultats pour « {query} »' },
  nothing: 'Aucun résultat',
  nothingFor: 'Aucun résultat pour « {query} »',
};

it.each([
  [0, '', 'Aucun résultat'],
  [0, 'vélo', 'Aucun résultat pour « vélo »'],
  [1, '', '1 résultat'],
  [2, 'vélo', '2 résultats pour « vélo »'],
  [1234, '', '1\u202f234 résultats'],
])('says %i for %j', (count, query, said) => {
  expect(sayFound(words, 'fr', count, query)).toBe(said);
});

it('repeats a query as it was typed', () => {
  expect(sayFound(words, 'fr', 0, '$& {count}')).toBe('Aucun résultat pour « $& {count} »');
});
