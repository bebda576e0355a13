import { expect, it } from 'vitest';
import { mergeValues } from './merge-values.ts';

const clean = (words: string) => words.trim();
const merge = (was: string, is: string, theirs: string) =>
  mergeValues({ title: { was, is } }, { title: theirs }, clean);

it('keeps what was typed where nobody else wrote', () => {
  expect(merge('', 'Verger', '')).toEqual({ pending: { title: { was: '', is: 'Verger' } }, clashes: [] });
});

it('takes what others wrote where nothing else was typed', () => {
  expect(merge('Verger', 'Verger', 'Jardin')).toEqual({ pending: {}, clashes: [] });
  expect(merge('Verger', 'Verger ', 'Jardin')).toEqual({ pending: {}, clashes: [] });
});

it('has nothing left to do where both wrote the same', () => {
  expect(merge('', 'Verger ', 'Verger')).toEqual({ pending: {}, clashes: [] });
});

it('lets a person choose where both wrote something else, an empty text too', () => {
  const clash = (mine: string, theirs: string) => ({
    pending: {},
    clashes: [{ field: 'title', mine, theirs }],
  });
  expect(merge('', 'Verger', 'Jardin')).toEqual(clash('Verger', 'Jardin'));
  expect(merge('Verger', '', 'Jardin')).toEqual(clash('', 'Jardin'));
  expect(merge('Verger', 'Jardin', '')).toEqual(clash('Jardin', ''));
});

it('tells fields apart', () => {
  const typed = { title: { was: '', is: 'A' }, tagline: { was: '', is: 'B' } };
  expect(mergeValues(typed, { title: 'C', tagline: '' }, clean)).toEqual({
    pending: { tagline: { was: '', is: 'B' } },
    clashes: [{ field: 'title', mine: 'A', theirs: 'C' }],
  });
});

it('compares a field as the space would keep that field', () => {
  const digits = (typed: string, field: string) => (field === 'budget' ? typed.replaceAll(/\D/g, '') : typed);
  const typed = { budget: { was: '', is: '12 000 €' }, title: { was: '', is: '12 000' } };
  expect(mergeValues(typed, { budget: '12000', title: '' }, digits).pending).toEqual({
    title: { was: '', is: '12 000' },
  });
});
