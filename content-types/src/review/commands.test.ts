import { describe, expect, it, test } from 'vitest';
import { CORRECTIONS_MAX, editorCommandSchema, partnerCommandSchema } from './commands.ts';
import { labelOfField } from './reviewed-models.ts';

const accepts = (schema: typeof editorCommandSchema | typeof partnerCommandSchema, command: unknown) =>
  schema.safeParse(command).success;

const correction = { field: 'title', kind: 'incomplet', text: 'Dites où.' };

describe('an editor', () => {
  test.each<[string, unknown, boolean]>([
    ['corrections', { command: 'ask', step: 1, corrections: [correction] }, true],
    [
      'corrections of the whole record',
      { command: 'ask', step: 1, corrections: [{ ...correction, field: null }] },
      true,
    ],
    ['no correction', { command: 'ask', step: 1, corrections: [] }, false],
    [
      'a correction without words',
      { command: 'ask', step: 1, corrections: [{ ...correction, text: ' \n' }] },
      false,
    ],
    [
      'a fault that is none',
      { command: 'ask', step: 1, corrections: [{ ...correction, kind: 'laid' }] },
      false,
    ],
    [
      'too many',
      { command: 'ask', step: 1, corrections: Array(CORRECTIONS_MAX + 1).fill(correction) },
      false,
    ],
    ['a refusal with its reason', { command: 'decline', step: 1, reason: 'Hors du territoire.' }, true],
    ['a refusal without reason', { command: 'decline', step: 1, reason: '' }, false],
    ['a step without the one that was seen', { command: 'accept' }, false],
    ['a state of their own', { command: 'accept', step: 1, state: 'publié' }, false],
    ['a partner’s step', { command: 'submit', step: 1 }, false],
    ['words under a key', { command: 'say', text: 'Bonjour', key: 'cle-de-message-01' }, true],
    ['words without a key', { command: 'say', text: 'Bonjour' }, false],
    ['endless words', { command: 'say', text: 'x'.repeat(2001), key: 'cle-de-message-01' }, false],
  ])('asks for %s: %j is %s', (_, command, expected) => {
    expect(accepts(editorCommandSchema, command)).toBe(expected);
  });
});

describe('a partner', () => {
  test.each(['ask', 'accept', 'publish', 'decline', 'merge', 'reopen', 'assign'])(
    'has no command « %s »',
    (command) => {
      const whole = { command, step: 1, reason: 'x', into: 'x', isMine: true, corrections: [correction] };
      for (const keys of [['command'], ['command', 'step'], Object.keys(whole)]) {
        const asked = Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key)));
        expect(accepts(partnerCommandSchema, asked)).toBe(false);
      }
    },
  );

  it('answers the corrections, submits, withdraws, resumes and writes', () => {
    for (const command of [
      { command: 'submit', step: 0 },
      { command: 'answer', step: 2, answers: [{ correction: 7, text: 'C’est fait.' }] },
      { command: 'answer', step: 2, answers: [] },
      { command: 'withdraw', step: 1 },
      { command: 'resume', step: 3 },
      { command: 'say', text: 'Bonjour', key: 'cle-de-message-01' },
    ])
      expect([command.command, accepts(partnerCommandSchema, command)]).toEqual([command.command, true]);
  });
});

it('names the fields of a record in French, and no field that it has not', () => {
  expect(labelOfField('project', 'tagline')).toBe('Accroche');
  expect(labelOfField('good-practice', 'tagline')).toBeNull();
  expect(labelOfField('project', 'constructor')).toBeNull();
});
