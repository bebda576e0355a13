import { describe, expect, it, test } from 'vitest';
import { project } from '../../models/project.ts';
import { goodPractice } from '../../models/good-practice.ts';
import { MOST_LINKS, checkText, fieldOfRefusal } from './check-text.ts';
import { defaultText, isShapedFor, writeText } from './typed-text.ts';

const { fields } = project;
const check = (name: keyof typeof fields, text: string, isSending = false) =>
  checkText(name, fields[name], text, isSending);
const problemOf = (name: keyof typeof fields, text: string) => check(name, text).refusals[0]?.problem ?? null;
const list = (items: readonly unknown[]) => JSON.stringify(items);

test.each<[keyof typeof fields, string, unknown]>([
  ['objectives', ' De l’ombre.\u202e ', 'De l’ombre.'],
  ['budget', '12 000 €', 12000],
  ['budget', '12\u202f000', 12000],
  ['budget', '', null],
  ['startsOn', '2026-02-28', '2026-02-28'],
  ['startsOn', '', null],
  ['phase', 'étude', 'étude'],
  ['costRange', '', null],
  ['website', ' https://exemple.fr/x ', 'https://exemple.fr/x'],
  ['practice', 'abc123', 'abc123'],
  ['themes', '["a1","","b2","a1"]', ['a1', 'b2']],
  ['themes', '', []],
  ['aims', '["épanouissement de tous les êtres humains"]', ['épanouissement de tous les êtres humains']],
  ['steps', '', []],
])('in « %s », %j is kept as %j', (name, text, value) => {
  expect(check(name, text)).toEqual({ value, refusals: [] });
});

test.each<[keyof typeof fields, string, string]>([
  ['objectives', 'x'.repeat(1501), 'long'],
  ['budget', '-1', 'malformed'],
  ['budget', '1.5', 'malformed'],
  ['budget', '0x10', 'malformed'],
  ['budget', '3000000000', 'malformed'],
  ['startsOn', '2026-02-30', 'malformed'],
  ['startsOn', '30/02/2026', 'malformed'],
  ['phase', 'rêve', 'unknown'],
  ['phase', 'constructor', 'unknown'],
  ['website', 'javascript:alert(1)', 'malformed'],
  ['website', 'exemple.fr', 'malformed'],
  ['website', `https://exemple.fr/${'x'.repeat(255)}`, 'long'],
  ['practice', '../secret', 'unknown'],
  ['themes', '["a b"]', 'unknown'],
  ['aims', '["bonheur"]', 'unknown'],
  ['themes', list(Array.from({ length: MOST_LINKS + 1 }, (_, rank) => `t${rank}`)), 'long'],
  ['keyFigures', list(Array(6).fill({ value: '1', label: 'x' })), 'long'],
  ['gallery', '["x"]', 'unknown'],
])('in « %s », %j is refused: %s', (name, text, problem) => {
  expect(problemOf(name, text)).toBe(problem);
});

describe('an item', () => {
  it('is kept with an empty field for what is not written in it', () => {
    const { value } = check('milestones', list([{ title: ' Planter ', isDone: 'yes' }, {}]));
    expect(value).toEqual([
      { title: 'Planter', date: null, isDone: true },
      { title: '', date: null, isDone: false },
    ]);
  });

  it('tells what is wrong with it, where, and which field it is of', () => {
    const { refusals } = check('milestones', list([{}, { title: 'x'.repeat(121), date: 'hier' }]), true);
    expect(refusals).toEqual([
      { field: 'milestones.0.title', problem: 'missing' },
      { field: 'milestones.1.title', problem: 'long' },
      { field: 'milestones.1.date', problem: 'malformed' },
    ]);
    expect(refusals.map(fieldOfRefusal)).toEqual(['milestones', 'milestones', 'milestones']);
  });
});

describe('the shape of a field', () => {
  test.each([
    ['steps', '[{"title":"x"}]', true],
    ['steps', '', true],
    ['steps', '[{"title":"x","id":"7"}]', false],
    ['steps', '[{"title":{"$ne":""}}]', false],
    ['steps', '[{"title":"x","constructor":"y"}]', false],
    ['steps', '["x"]', false],
    ['steps', '{"title":"x"}', false],
    ['steps', '[', false],
    ['steps', list(Array(61).fill({})), false],
    ['results', '[{"label":"x","evidence":"vérifié par un tiers"}]', false],
    ['themes', '["a"]', true],
    ['themes', '[{"documentId":"a"}]', false],
    ['themes', 'null', false],
    ['budget', '[[[', true],
  ] as const)('« %s » with %s: %s', (name, text, expected) => {
    expect(isShapedFor(fields[name], text)).toBe(expected);
  });
});

it('writes a value as the text that is read back to it', () => {
  const { results, audiences } = goodPractice.fields;
  const rows = [{ id: 7, label: 'Moins', value: null, evidence: 'mesuré', source: null }];
  expect(writeText(results, rows)).toBe('[{"label":"Moins","value":"","source":""}]');
  expect(writeText(audiences, ['élus'])).toBe('["élus"]');
  expect([writeText(audiences, []), writeText(fields.budget, 0), writeText(fields.budget, null)]).toEqual([
    '',
    '0',
    '',
  ]);
  expect([defaultText(fields.depth), defaultText(fields.budget)]).toEqual(['éclair', '']);
});
