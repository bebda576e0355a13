import { completeFieldsOf } from '@agenda21/content-types/partner-space';
import { expect, it, test } from 'vitest';
import { spaceWords } from '../space-words.ts';
import { tellCount, tellFault, tellHint } from './field-words.ts';
import { loadWords } from './load-words.ts';

const fields = completeFieldsOf('project');
const fieldOf = (name: string) => fields[name] ?? expect.fail(name);

test('the help of a field is that of the model, with its example', () => {
  expect(tellHint(fieldOf('phase'), 'phase')).toBe(fieldOf('phase').help);
  expect(tellHint(fieldOf('budget'), 'budget')).toBe(
    'Budget total, en euros. Par exemple\u00a0: «\u00a012\u00a0000\u00a0».',
  );
});

test('what is left of a limit is told, what is too much, and whether it is near', async () => {
  const words = await loadWords('fr');
  const tell = (length: number) => tellCount(fieldOf('objectives'), 'x'.repeat(length), words, 'fr');
  expect(tell(0)?.words).toMatch(/^Reste 1\s500 sur 1\s500 caractères$/);
  expect(tell(1_501)?.words).toMatch(/^1 de trop sur 1\s500 caractères$/);
  expect([0, 1_199, 1_200, 1_501].map((length) => tell(length)?.isNear)).toEqual([false, false, true, true]);
  expect(tellCount(fieldOf('budget'), '12', words, 'fr')).toBeNull();
});

test('what is wrong is told by the kind of the field', () => {
  const { records } = spaceWords('en');
  const told = (name: string, problem: 'malformed' | 'long') =>
    tellFault(fieldOf(name), name, { problemOf: () => problem, tellProblem: () => 'In general.' }, records);
  expect(told('budget', 'malformed')).toBe('Write a whole number, in digits.');
  expect([told('website', 'long'), told('objectives', 'malformed')]).toEqual(['In general.', 'In general.']);
});

it.each([
  ['fr', 'phase', 'étude', 'Étude'],
  ['es', 'phase', 'étude', 'Estudio'],
  ['es', 'depth', 'complète', 'Complète'],
] as const)(
  'in %s, the value of %s that is « %s » is called « %s »',
  async (locale, field, value, expected) => {
    expect((await loadWords(locale)).tellChoice(field, value)).toBe(expected);
  },
);
