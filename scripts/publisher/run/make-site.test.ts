import { type PublishedState, type RawEntry, emptyState } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { setInFrench } from '@agenda21/content-types';
import type { PageProblem } from '../gates/page-problem.ts';
import { aProject } from '../tests/small-state.ts';
import { type Attempt, makeSite } from './make-site.ts';
import { emptyMirror } from './mirror-media.ts';
import { barePath } from './page-owners.ts';

const stateOf = (...entries: RawEntry[]): PublishedState => ({ ...emptyState, entries });
const inputOf = (state: PublishedState) => ({ state, mirror: emptyMirror, codeDigest: 'v1', rows: [] });
const sorted = ({ entries }: PublishedState) => entries.map((entry) => barePath(entry)).toSorted();

const live = aProject('a', { slug: 'x' });
const renamed = aProject('a', { slug: 'z' });
const newcomer = aProject('b', { slug: 'x' });
const bad = aProject('c');

/** Builds as the site does: two documents at one address are refused; the others fail as told. */
function attemptWith(findProblems: (paths: readonly (string | null)[]) => readonly PageProblem[]) {
  const built: PublishedState[] = [];
  const attempt: Attempt = async (state) => {
    built.push(state);
    const paths = sorted(state);
    if (new Set(paths).size < paths.length) return [{ path: null, message: 'one address for two' }];
    return findProblems(paths);
  };
  return { attempt, built };
}

test('a document that wants the address that a broken one goes back to waits for it', async () => {
  const { attempt, built } = attemptWith((paths) =>
    paths.includes('/projets/z/') ? [{ path: '/projets/z/', message: 'elle casse' }] : [],
  );
  const input = inputOf(stateOf(renamed, newcomer));
  const { state, held } = await makeSite(input, stateOf(live), [], attempt);
  expect(state.entries).toEqual([live]);
  expect(held).toMatchObject([
    { documentId: 'a', reason: expect.stringContaining('elle casse') as string },
    { documentId: 'b', reason: expect.stringContaining(setInFrench('« /projets/x/ »')) as string },
  ]);
  expect(built).toHaveLength(2);
});

test('it goes live once the address is free, without being asked for again', async () => {
  const isBroken = { now: true };
  const { attempt } = attemptWith((paths) =>
    isBroken.now && paths.includes('/projets/z/') ? [{ path: '/projets/z/', message: 'elle casse' }] : [],
  );
  const first = await makeSite(inputOf(stateOf(renamed, newcomer)), stateOf(live), [], attempt);
  isBroken.now = false;
  const mended = aProject('a', { slug: 'z', tagline: 'Réparée.' });
  const second = await makeSite(inputOf(stateOf(mended, newcomer)), first.state, first.held, attempt);
  expect(second).toEqual({ state: stateOf(mended, newcomer), held: [] });
});

test('of changes that depend on one another, the one that breaks the site without saying so is found', async () => {
  const { attempt } = attemptWith((paths) =>
    paths.includes('/projets/c/') ? [{ path: null, message: 'something went wrong' }] : [],
  );
  const input = inputOf(stateOf(newcomer, bad, renamed));
  const { state, held } = await makeSite(input, stateOf(live), [], attempt);
  expect(held.map(({ documentId }) => documentId)).toEqual(['c']);
  expect(sorted(state)).toEqual(['/projets/x/', '/projets/z/']);
});

test('a document that broke the site is not built again by the next run, and is held for the same reason', async () => {
  const { attempt, built } = attemptWith((paths) =>
    paths.includes('/projets/c/') ? [{ path: '/projets/c/', message: 'elle casse' }] : [],
  );
  const first = await makeSite(inputOf(stateOf(bad)), stateOf(), [], attempt);
  expect(built).toHaveLength(2);
  expect(await makeSite(inputOf(stateOf(bad)), stateOf(), first.held, attempt)).toEqual(first);
  expect(built).toHaveLength(3);
});
