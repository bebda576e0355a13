import type { PublishedState, RawEntry } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { aProject } from '../tests/small-state.ts';
import type { Attempt } from './make-site.ts';
import { makeSite } from './make-site.ts';
import { holdBack } from './hold-back.ts';
import { findKnownBreakers, noteBreakers } from './known-breakers.ts';

const stateOf = (...entries: RawEntry[]): PublishedState => ({ entries, addresses: [] });
const inputOf = (codeDigest: string, ...entries: RawEntry[]) => ({
  state: stateOf(...entries),
  codeDigest,
  rows: [],
});
const breaker = aProject('haie', { description: 'Voir [la mare](/projets/mare/).' });
const note = { model: 'project', documentId: 'haie', locale: 'fr', reason: 'Elle casse.' };
const noted = noteBreakers([note], new Set(), inputOf('v1', breaker));

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

test('a document that was held before any build is not taken for one that broke it', () => {
  expect(noteBreakers([note], new Set([note]), inputOf('v1', breaker))).toEqual([note]);
});

test('the second run builds once, and holds the document for the same reason', async () => {
  const input = inputOf('v1', breaker);
  let builds = 0;
  const attempt: Attempt = ({ entries }) => {
    builds += 1;
    const isBroken = entries.includes(breaker);
    return Promise.resolve(isBroken ? [{ path: '/projets/haie/', message: 'elle casse' }] : []);
  };
  const runAfter = async (held: typeof noted) => {
    const candidate = holdBack(input.state, stateOf(), new Set(), findKnownBreakers(held, input));
    return noteBreakers((await makeSite(candidate, stateOf(), attempt)).held, new Set(), input);
  };
  const first = await runAfter([]);
  expect(builds).toBe(2);
  expect(await runAfter(first)).toEqual(first);
  expect(builds).toBe(3);
});
