import { expect, it } from 'vitest';
import { spaceWords } from '../space-words.ts';
import { tellFault } from './save-fault.ts';

const words = spaceWords('fr');
const { save } = words.records;
const saved = { status: 'saved', isKept: true, clashes: [], refused: [] } as const;
const clashes = [{ field: 'title', mine: 'Verger', theirs: 'Jardin' }];
const refused = [{ field: 'tagline', problem: 'long' }] as const;

it('says nothing when everything is saved, or about to be', () => {
  expect(tellFault(saved, words)).toBeNull();
  expect(tellFault({ ...saved, status: 'typing' }, words)).toBeNull();
});

it('says that a field waits for a choice, or to be put right, though the rest is saved', () => {
  expect(tellFault({ ...saved, clashes, refused }, words)).toBe(save.clash);
  expect(tellFault({ ...saved, refused }, words)).toBe(save.wrong);
});

it('says first that nothing reaches the space, and that nothing keeps it when nothing does', () => {
  expect(tellFault({ ...saved, status: 'offline', clashes }, words)).toBe(save.offline);
  expect(tellFault({ ...saved, status: 'limited' }, words)).toContain(save.waiting);
  expect(tellFault({ ...saved, status: 'offline', isKept: false }, words)).toBe(save.notKept);
});
