import type { OutboxRow } from '@agenda21/content-types';
import { describe, expect, test } from 'vitest';
import type { ReleaseRecord } from '../releases/release.ts';
import { alreadyLive, deferRow, settleHeld, settleRow } from './settle-rows.ts';

const row = (values: Partial<OutboxRow>): OutboxRow => ({
  id: 1,
  batch: 'b1',
  action: 'publish',
  model: 'project',
  documentId: 'haie',
  locale: 'fr',
  state: 'building',
  reason: null,
  requestedAt: '2026-01-01T00:00:00.000Z',
  ...values,
});

const haie = { model: 'project', documentId: 'haie', locale: 'fr' };
const record = (held: ReleaseRecord['held'] = []): ReleaseRecord => ({
  id: 'r1',
  madeAt: '2026-01-01T00:00:00.000Z',
  durationMs: 1,
  inputDigest: 'd',
  held,
});
const heldHaie = record([{ ...haie, reason: 'Pas de titre.' }]);

test('a change names its own pages before the others, and twenty at most', () => {
  const pages = Array.from({ length: 30 }, (_, index) => `/page/${index}/`);
  const outcome = { ...alreadyLive(record()), changed: [haie], pages, pagesOf: () => new Set(['/page/29/']) };
  const { refreshed } = settleRow(row({}), outcome);
  expect(refreshed?.count).toBe(30);
  expect(refreshed?.paths).toHaveLength(20);
  expect(refreshed?.paths.slice(0, 2)).toEqual(['/page/29/', '/page/0/']);
});

test('a replaced file is live when only its own bytes are served anew', () => {
  const change = row({ action: 'media', model: 'media' });
  expect(settleRow(change, { ...alreadyLive(record()), files: 1 }).state).toBe('live');
});

describe('a change', () => {
  test.each([
    ['of a held document is held when it was published', row({}), heldHaie, [], 'held'],
    ['of a held document in another language is live', row({ locale: 'es' }), heldHaie, [], 'live'],
    ['that withdraws a held document is live', row({ action: 'delete' }), heldHaie, [], 'live'],
    ['that withdraws is live', row({ action: 'unpublish' }), record(), [haie], 'live'],
    ['that publishes again what is live already is live', row({}), record(), [], 'live'],
    ['of a draft is unchanged', row({ action: 'update' }), record(), [], 'unchanged'],
    ['of a draft of a held document is unchanged', row({ action: 'update' }), heldHaie, [], 'unchanged'],
    ['of a draft that shows in a live page is live', row({ action: 'update' }), record(), [haie], 'live'],
    [
      'in all languages is live with one of them',
      row({ action: 'update', locale: null }),
      record(),
      [haie],
      'live',
    ],
    [
      'of a file no page shows is unchanged',
      row({ action: 'media', model: 'media' }),
      record(),
      [],
      'unchanged',
    ],
    ['of a file that pages show is live', row({ action: 'media', model: 'media' }), record(), [haie], 'live'],
  ] as const)('%s', (_, change, release, changed, state) => {
    expect(settleRow(change, { ...alreadyLive(release), changed }).state).toBe(state);
  });

  test('that is held tells why, and the release that was made without it', () => {
    expect(settleRow(row({}), alreadyLive(heldHaie))).toEqual({
      id: 1,
      state: 'held',
      reason: 'Pas de titre.',
      release: 'r1',
      refreshed: null,
    });
  });
});

describe('a change that was held', () => {
  const held = row({ state: 'held', reason: 'Pas de titre.' });

  test('is told of no more while it is held for the same reason', () => {
    expect(settleHeld([held], alreadyLive(heldHaie))).toEqual([]);
  });

  test('is told of when the reason is another one', () => {
    const other = record([{ ...haie, reason: 'Pas d’image.' }]);
    expect(settleHeld([held], alreadyLive(other))).toMatchObject([{ state: 'held', reason: 'Pas d’image.' }]);
  });

  test('is live once it is not held any more', () => {
    const outcome = { ...alreadyLive(record()), changed: [haie] };
    expect(settleHeld([held], outcome)).toMatchObject([
      { id: 1, state: 'live', reason: null, release: 'r1' },
    ]);
  });
});

test('a change that a roll-back keeps off the portal still waits, with the reason', () => {
  expect(deferRow(row({}))).toEqual({
    id: 1,
    state: 'queued',
    reason: expect.stringContaining('ce changement sera en ligne à la prochaine publication') as string,
    release: null,
    refreshed: null,
  });
});
