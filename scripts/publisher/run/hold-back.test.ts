import { type PublishedState, type RawEntry, emptyState } from '@agenda21/content-types';
import { describe, expect, test } from 'vitest';
import { setInFrench } from '@agenda21/content-types';
import { aProject, anEntry } from '../tests/small-state.ts';
import { OrphanedEntriesError, holdBack } from './hold-back.ts';

const nothing: ReadonlySet<string> = new Set();
const stateOf = (...entries: RawEntry[]): PublishedState => ({ ...emptyState, entries });
const ids = (state: PublishedState) => state.entries.map(({ documentId }) => documentId).toSorted();
const picture = { url: '/uploads/a.png', alt: 'Une haie', width: 8, height: 6, renditions: [] };

describe('a document that is not valid', () => {
  const bad = aProject('haie', { title: '' });

  test('is left out when it was never live, with every field to mend', () => {
    const { state, held } = holdBack(stateOf(bad, aProject('mare')), stateOf(), nothing);
    expect(ids(state)).toEqual(['mare']);
    expect(held).toEqual([
      {
        model: 'project',
        documentId: 'haie',
        locale: 'fr',
        reason: setInFrench('« Titre » : ce champ est obligatoire.'),
      },
    ]);
  });

  test('leaves no trace of an address where it was never seen, and keeps those where it was', () => {
    const address = (path: string) => ({ model: 'project', documentId: 'haie', locale: 'fr', path });
    const [old, vain] = [address('/projets/vieille-haie/'), address('/projets/haie/')];
    const before = { ...emptyState, addresses: [old] };
    const { state } = holdBack({ ...emptyState, entries: [bad], addresses: [old, vain] }, before, nothing);
    expect(state.addresses).toEqual([old]);
  });

  test('stays as it was last live', () => {
    const good = aProject('haie');
    expect(holdBack(stateOf(bad), stateOf(good), nothing).state.entries).toEqual([good]);
  });

  test('stops the run when the live version does not fit the model any more either', () => {
    expect(() => holdBack(stateOf(bad), stateOf(bad), nothing)).toThrow(OrphanedEntriesError);
  });
});

test('a document of a model that the portal does not know is held', () => {
  const unknown = { ...aProject('haie'), model: 'recipe' };
  const { state, held } = holdBack(stateOf(unknown), stateOf(), nothing);
  expect(state.entries).toEqual([]);
  expect(held[0]?.reason).toContain('recipe');
});

test('a page that wants an address of the portal itself is held', () => {
  const page = anEntry('page', 'p1', { title: 'Projets', slug: 'projets', body: 'Texte.' });
  expect(holdBack(stateOf(page), stateOf(), nothing).held[0]?.reason).toContain(setInFrench('« projets »'));
});

test('a document that shows a file which is not there is held, with its name', () => {
  const entry = aProject('haie', { gallery: [picture] });
  const { held } = holdBack(stateOf(entry), stateOf(), new Set(['/uploads/a.png']));
  expect(held[0]?.reason).toContain('/uploads/a.png');
});

describe('of two documents that want one address', () => {
  const first = aProject('a', { slug: 'haie' });
  const second = aProject('b', { slug: 'haie' });

  test('the one that is live there stays', () => {
    const { state, held } = holdBack(stateOf(first, second), stateOf(second), nothing);
    expect(ids(state)).toEqual(['b']);
    expect(held[0]).toMatchObject({
      documentId: 'a',
      reason: expect.stringContaining('/projets/haie/') as string,
    });
  });

  test('the second goes back to its own address when it was live elsewhere', () => {
    const before = stateOf(first, aProject('b', { slug: 'mare' }));
    expect(holdBack(stateOf(first, second), before, nothing).state).toEqual(before);
  });

  test('the one that takes the address of a held document waits for it', () => {
    const was = stateOf(first, aProject('b', { slug: 'mare' }));
    const renamedBadly = aProject('a', { slug: 'verger', title: '' });
    expect(holdBack(stateOf(renamedBadly, second), was, nothing).state).toEqual(was);
  });
});
