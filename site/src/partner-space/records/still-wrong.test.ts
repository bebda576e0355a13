import { expect, it } from 'vitest';
import { stillWrong } from './still-wrong.ts';

const found = [
  { field: 'commune', problem: 'unknown' },
  { field: 'tagline', problem: 'long' },
  { field: 'description', problem: 'missing' },
] as const;

const wrongIn = (texts: Record<string, string>) =>
  stillWrong('project', found, { title: 'Verger', commune: 'Pau', ...texts }).map(({ field }) => field);

it('tells no more of a field that was put right, or that the space alone may judge', () => {
  expect(wrongIn({ tagline: 'x'.repeat(2000), description: ' ' })).toEqual(['tagline', 'description']);
  expect(wrongIn({ tagline: 'Court', description: '' })).toEqual(['description']);
  expect(wrongIn({ tagline: 'Court', description: 'Des arbres.' })).toEqual([]);
});

it('tells nothing before anything was tried', () => {
  expect(stillWrong('project', [], {})).toEqual([]);
});
