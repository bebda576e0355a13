import { type PublishedState, type RawEntry, entryKey, emptyState } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { aProject } from '../tests/small-state.ts';
import { replayChanges, toLogLine } from './change-log.ts';

const address = (id: string) => ({
  model: 'project',
  documentId: id,
  locale: 'fr',
  path: `/projets/${id}/`,
});
const stateOf = (...ids: string[]): PublishedState => ({
  ...emptyState,
  entries: ids.map((id) => aProject(id)),
  addresses: ids.map(address),
});
const idsOf = ({ entries }: PublishedState) => entries.map(({ documentId }) => documentId);

const change = (entries: readonly RawEntry[], removed: readonly RawEntry[] = []) => ({
  entries,
  removed: removed.map(entryKey),
  addresses: null,
  today: null,
});

test('changes come one after the other: what is replaced keeps its place, what is new comes last', () => {
  const state = stateOf('a', 'b', 'c');
  const edited = aProject('b', { tagline: 'Autre.' });
  const log = [
    toLogLine(state, change([edited, aProject('d')])),
    toLogLine(state, change([], [aProject('a')])),
    toLogLine(state, change([aProject('a')])),
  ];
  const { entries } = replayChanges(state, log.join(''));
  expect(entries).toEqual([edited, aProject('c'), aProject('d'), aProject('a')]);
});

test('addresses come and go with the changes', () => {
  const before = stateOf('a', 'b');
  const after = { ...before, addresses: [address('b'), address('c')] };
  const there = toLogLine(before, { ...change([]), addresses: after.addresses });
  const back = toLogLine(after, { ...change([]), addresses: before.addresses });
  expect(replayChanges(before, there).addresses).toEqual(after.addresses);
  expect(replayChanges(before, there + back).addresses).toEqual([address('b'), address('a')]);
});

test('the day passes with the changes, and stays with those of the same day', () => {
  const state = stateOf('a');
  const tomorrow = toLogLine(state, { ...change([]), today: '2026-11-28' });
  const same = toLogLine(state, change([aProject('b')]));
  expect(replayChanges(state, same).today).toBe(state.today);
  expect(replayChanges(state, tomorrow + same).today).toBe('2026-11-28');
});

test('a last line that a crash cut off is left out', () => {
  const state = stateOf('a');
  const line = toLogLine(state, change([aProject('b')]));
  expect(idsOf(replayChanges(state, line + line.slice(0, 40)))).toEqual(['a', 'b']);
});

test('a thousand changes of ten thousand entries are followed in less than a second', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `p${index}`);
  const state = stateOf(...ids);
  const log = ids
    .slice(0, 1_000)
    .map((id) => toLogLine(state, change([aProject(id, { tagline: 'Autre.' })])));
  const startedAt = performance.now();
  const { entries } = replayChanges(state, log.join(''));
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  expect(entries).toHaveLength(10_000);
  expect(entries[999]?.data['tagline']).toBe('Autre.');
});
