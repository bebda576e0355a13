import { type PublishedState, type RawEntry, emptyState } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { aProject } from '../tests/small-state.ts';
import { findKnownBreakers, noteBreakers } from './known-breakers.ts';

const stateOf = (...entries: RawEntry[]): PublishedState => ({ ...emptyState, entries });
const inputOf = (codeDigest: string, ...entries: RawEntry[]) => ({
  state: stateOf(...entries),
  codeDigest,
  rows: [],
});
const breaker = aProject('haie', { description: 'Voir [la mare](/projets/mare/).' });
const note = { model: 'project', documentId: 'haie', locale: 'fr', reason: 'Elle casse.' };
const noted = noteBreakers([note], new Set(['project/haie/fr']), inputOf('v1', breaker));

test('a document that broke the portal is known while nothing changes but others', () => {
  const input = inputOf('v1', breaker, aProject('verger'));
  expect([...findKnownBreakers(noted, input)]).toEqual([['project/haie/fr', 'Elle casse.']]);
});

test.each([
  ['once it is changed', inputOf('v1', aProject('haie'))],
  ['once the code is changed', inputOf('v2', breaker)],
  ['once the page that it links to is there', inputOf('v1', breaker, aProject('mare'))],
  ['once it is withdrawn', inputOf('v1')],
])('it is forgotten %s', (_, input) => {
  expect(findKnownBreakers(noted, input).size).toBe(0);
});

test('a document that was held for another reason is not taken for one that broke it', () => {
  expect(noteBreakers([note], new Set(), inputOf('v1', breaker))).toEqual([note]);
});
