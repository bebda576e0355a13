import { type PublishedState, type RawEntry, emptyState } from '@agenda21/content-types';
import { describe, expect, test } from 'vitest';
import { setInFrench } from '@agenda21/content-types';
import { aProject } from '../tests/small-state.ts';
import { bisect, blameOwners } from './blame.ts';

const stateOf = (...entries: RawEntry[]): PublishedState => ({ ...emptyState, entries });
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('the search by halves', () => {
  test.each(letters)('finds « %s » wherever it is among the changes, in five builds at most', async (bad) => {
    const changed = letters.map((letter) => aProject(letter));
    let builds = 0;
    const isGood = (state: PublishedState) => {
      builds += 1;
      return Promise.resolve(!state.entries.some(({ documentId }) => documentId === bad));
    };
    const culprit = await bisect(stateOf(...changed), stateOf(), changed, isGood);
    expect(culprit?.entry.documentId).toBe(bad);
    expect(builds).toBeLessThanOrEqual(5);
  });

  test('blames no document when the portal cannot be built without the changes either', async () => {
    const changed = [aProject('a')];
    expect(await bisect(stateOf(...changed), stateOf(), changed, () => Promise.resolve(false))).toBeNull();
  });

  test('builds nothing when nothing changed', async () => {
    const isGood = () => Promise.reject(new Error('built'));
    expect(await bisect(stateOf(), stateOf(), [], isGood)).toBeNull();
  });
});

describe('a page that failed', () => {
  const problem = { path: '/es/projets/a/', message: 'x' };

  test('blames the changed document it shows, in whatever language', () => {
    const entry = aProject('a');
    const [culprit] = blameOwners(stateOf(entry), [entry], [problem, problem]);
    expect(culprit?.entry).toBe(entry);
    expect(culprit?.reason).toContain(setInFrench('La page n’est pas correcte : x.'));
  });

  test('does not blame a document that did not change', () => {
    expect(blameOwners(stateOf(aProject('a')), [], [problem])).toEqual([]);
  });
});
