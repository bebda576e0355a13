import { type OutboxRow, type PublishedState, type RawEntry, entryKey } from '@agenda21/content-types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CmsClient, createCmsClient } from '../../lib/cms-client.ts';
import { type FakeCms, startFakeCms } from '../tests/fake-cms.ts';
import { aProject, aSmallState, anEntry } from '../tests/small-state.ts';
import { readDelta } from './read-delta.ts';

const token = 't'.repeat(32);
const theme = anEntry('theme', 'eau', { title: 'Eau', slug: 'eau' });
const inSpanish = (entry: RawEntry): RawEntry => ({ ...entry, locale: 'es' });

let cms: FakeCms;
let client: CmsClient;
let before: PublishedState;

beforeEach(async () => {
  const { entries, ...others } = aSmallState();
  const state = { ...others, entries: [...entries, theme, inSpanish(aProject('haie')), aProject('mare')] };
  cms = await startFakeCms(token, state);
  client = createCmsClient(cms.url, token);
  before = await client.readState();
});

afterEach(() => cms.stop());

const ordered = ({ entries, addresses }: PublishedState) => ({
  entries: entries.toSorted((a, b) => (entryKey(a) < entryKey(b) ? -1 : 1)),
  addresses: addresses.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
});

/** What the delta makes of the state, which must be what the cms holds. */
async function readChanged(): Promise<PublishedState> {
  const state = await readDelta(client, before, cms.rows);
  if (!state) throw new Error('The whole state is wanted.');
  expect(ordered(state)).toEqual(ordered(cms.state));
  return state;
}

test('a changed document is replaced, and everything else is the same object', async () => {
  cms.publish(aProject('mare', { tagline: 'Creuser une mare.' }));
  const state = await readChanged();
  const kept = state.entries.filter(({ documentId }) => documentId !== 'mare');
  expect(kept.every((entry) => before.entries.includes(entry))).toBe(true);
  expect(state.addresses).toBe(before.addresses);
});

test('a document that was published again without a change is the same object', async () => {
  cms.publish(aProject('mare'));
  expect(new Set((await readChanged()).entries)).toEqual(new Set(before.entries));
});

test('a new document brings its address, and the documents that link to it', async () => {
  cms.state = { ...cms.state, entries: cms.state.entries.filter(({ documentId }) => documentId !== 'mare') };
  before = await client.readState();
  cms.publish(aProject('mare'));
  const linking = aProject('haie', { partners: ['mare'] });
  const address = { model: 'project', documentId: 'mare', locale: 'fr', path: '/projets/mare/' };
  const others = cms.state.entries.filter((entry) => entryKey(entry) !== entryKey(linking));
  cms.state = {
    ...cms.state,
    entries: [...others, linking],
    addresses: [...cms.state.addresses, address],
  };
  expect((await readChanged()).addresses).toHaveLength(2);
});

test('a withdrawn document goes in its language only', async () => {
  cms.unpublish(inSpanish(aProject('haie')));
  expect((await readChanged()).entries).toHaveLength(before.entries.length - 1);
});

test('a document that no row tells of asks for the whole state', async () => {
  const row: OutboxRow = { ...cms.publish(aProject('mare')), documentId: 'verger' };
  cms.state = { ...cms.state, entries: cms.state.entries.filter(({ documentId }) => documentId !== 'mare') };
  expect(await readDelta(client, before, [row, { ...row, documentId: 'mare' }])).toBeNull();
});
