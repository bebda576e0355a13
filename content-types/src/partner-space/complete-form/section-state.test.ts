import { expect, it } from 'vitest';
import { tellSections } from './section-state.ts';

const stateOf = (
  values: Readonly<Record<string, string>>,
  name: string,
  refused: readonly string[] = [],
  pictures = 0,
) =>
  tellSections(
    'project',
    values,
    refused.map((field) => ({ field, problem: 'long' })),
    pictures,
  ).find((section) => section.name === name);

it('is empty before anything is written, though some fields have a first value', () => {
  expect(stateOf({}, 'purpose')).toEqual({ name: 'purpose', state: 'empty', filled: 0, fields: 6 });
  expect(stateOf({}, 'classification')).toMatchObject({ state: 'empty', filled: 1 });
});

it('is begun with its first field, and complete with its last', () => {
  expect(stateOf({ website: 'https://exemple.fr' }, 'links')).toMatchObject({ state: 'begun', filled: 1 });
  expect(stateOf({ phase: 'étude' }, 'purpose')?.state).toBe('begun');
  const whole = { keyFigures: '[{"value":"1","label":"x"}]', results: '[{"label":"x"}]' };
  expect(stateOf(whole, 'results', [], 1)).toEqual({
    name: 'results',
    state: 'complete',
    filled: 3,
    fields: 3,
  });
});

it('counts the pictures of a record as one field of the section that they are added in, and of no other', () => {
  expect(stateOf({}, 'results', [], 2)).toEqual({ name: 'results', state: 'begun', filled: 1, fields: 3 });
  expect(stateOf({}, 'links', [], 2)?.state).toBe('empty');
  const words = { keyFigures: '[{"value":"1","label":"x"}]', results: '[{"label":"x"}]' };
  expect(stateOf(words, 'results')?.state).toBe('begun');
});

it('is faulty when a field could not be sent, or was refused', () => {
  expect(stateOf({ steps: '[{"title":""}]' }, 'method')?.state).toBe('faulty');
  expect(stateOf({ themes: '["gone"]' }, 'classification', ['themes'])?.state).toBe('faulty');
  expect(stateOf({}, 'method', ['steps.0.title'])?.state).toBe('faulty');
});
