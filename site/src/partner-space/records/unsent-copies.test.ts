import { beforeEach, expect, it } from 'vitest';
import { type TextStorage, openCopies } from './local-copies.ts';
import { findUnsent } from './unsent-copies.ts';

const typed = { was: '', is: 'Verger' };
const record = { id: 'abc', startKey: 'une-cle', mayWrite: true };

let storage: TextStorage;

beforeEach(() => {
  const kept = new Map<string, string>();
  storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    key: (rank) => [...kept.keys()][rank] ?? null,
    get length() {
      return kept.size;
    },
  };
});

const keep = (name: string, member = 'moi') => openCopies(storage, member, name).keep('title', typed);

it('finds the records in which something typed is not saved, of this member alone', () => {
  keep('abc');
  keep('def', 'autre');
  const records = [record, { ...record, id: 'def', startKey: null }];
  expect(findUnsent(storage, 'moi', records)).toEqual({
    unsent: new Map([['abc', 'Verger']]),
    unstarted: [],
  });
});

it('finds none in a record that waits for the team, nor in an answer that is being written', () => {
  keep('abc');
  keep('def-reponses');
  const records = [
    { ...record, mayWrite: false },
    { ...record, id: 'def', startKey: null },
  ];
  expect(findUnsent(storage, 'moi', records).unsent.size).toBe(0);
});

it('finds what was never started', () => {
  keep('nouveau-project-autre-cle');
  expect(findUnsent(storage, 'moi', [record]).unstarted).toEqual([
    { place: { id: null, model: 'project', key: 'autre-cle' }, title: 'Verger' },
  ]);
});

it('knows by its key a record whose start was not answered: it is one, and its text goes under its name', () => {
  keep('nouveau-project-une-cle');
  const found = { unsent: new Map([['abc', 'Verger']]), unstarted: [] };
  expect(findUnsent(storage, 'moi', [record])).toEqual(found);
  expect(findUnsent(storage, 'moi', [record])).toEqual(found);
  expect(openCopies(storage, 'moi', 'abc').read()).toEqual({ title: typed });
});
