import { expect, test } from 'vitest';
import type { Answer } from './ask-cms.ts';
import { report } from './report.ts';

const theme = (slug: string, outcome: 'created' | 'updated' | 'unchanged') => ({
  record: { model: 'theme', locale: 'fr', data: { slug } } as const,
  line: 1,
  outcome,
});
const answer: Answer = {
  isApplied: false,
  settled: [theme('eau', 'created'), theme('air', 'updated'), theme('sol', 'created')],
  refused: [
    { line: 9, subject: 'thème b', problems: ['deux', 'trois'] },
    { line: 4, subject: 'thème a', problems: ['un'] },
  ],
};
const asked = { apply: true, publish: true, skipRefused: false, verbose: false };

test('refusals come in the order of the file, one line a reason, and nothing is said to be written', () => {
  const lines = report(answer, asked);
  expect(lines.slice(-5)).toEqual([
    '2 refus :',
    '  ligne 4, thème a : un',
    '  ligne 9, thème b : deux',
    '  ligne 9, thème b : trois',
    expect.stringMatching(/^Rien n’est écrit\./),
  ]);
});

test('counts are one row a model, however many records there are', () => {
  const created = Array.from({ length: 40 }, (_, rank) => theme(`t${rank}`, 'created'));
  const lines = report({ ...answer, settled: created, refused: [] }, asked);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^ {2}thèmes\s+40\s+0\s+0$/);
});

test('updates are named up to 20, and only counted beyond', () => {
  const updates = (count: number) => Array.from({ length: count }, (_, rank) => theme(`t${rank}`, 'updated'));
  const namesOf = (count: number) =>
    report({ ...answer, settled: [theme('eau', 'created'), ...updates(count)] }, asked).filter((line) =>
      line.includes(' : mise à jour'),
    );
  expect(namesOf(21)).toEqual([]);
  expect(namesOf(20)).toHaveLength(20);
  expect(namesOf(1)).toEqual(['  ligne 1, thème t0 : mise à jour']);
  expect(report(answer, asked)[0]).toBe('  ligne 1, thème air : mise à jour');
});

test('each record is named when that is asked for', () => {
  expect(report(answer, { ...asked, verbose: true })[1]).toBe('  ligne 1, thème air : mise à jour');
});

test('the conclusion tells what was done', () => {
  const conclude = (more: object, flags: object = {}) =>
    report({ ...answer, refused: [], ...more }, { ...asked, ...flags }).at(-1);
  expect(conclude({}, { apply: false })).toContain('Essai à blanc');
  expect(conclude({ isApplied: true }, { publish: false })).toBe('C’est écrit, en brouillon.');
  expect(conclude({ isApplied: true })).toContain('mis en ligne');
  const settled = [theme('eau', 'unchanged')];
  expect(conclude({ isApplied: true, settled }, { publish: false })).toBe('Rien à changer.');
  expect(conclude({ isApplied: true, settled: [] })).toMatch(/^Rien à changer\./);
  expect(conclude({ refused: answer.refused }, { apply: false, skipRefused: true })).toContain(
    'Essai à blanc',
  );
});
