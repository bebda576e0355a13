import { expect, it } from 'vitest';
import { tellSections } from './section-state.ts';

const stateOf = (values: Readonly<Record<string, string>>, name: string, refused: readonly string[] = []) =>
  tellSections(
    'project',
    values,
    refused.map((field) => ({ field, problem: 'long' })),
  ).find((section) => section.name === name);

it('is empty before anything is written, though some fields have a first value', () => {
  expect(stateOf({}, 'purpose')).toEqual({ name: 'purpose', state: 'empty', filled: 2, fields: 6 });
});

it('is begun with its first field, and complete with its last', () => {
  expect(stateOf({ website: 'https://exemple.fr' }, 'links')).toMatchObject({ state: 'begun', filled: 1 });
  expect(stateOf({ phase: 'étude' }, 'purpose')?.state).toBe('begun');
  const whole = { keyFigures: '[{"value":"1","label":"x"}]', results: '[{"label":"x"}]' };
  expect(stateOf(whole, 'results')?.state).toBe('complete');
});

it('is faulty when a field could not be sent, or was refused', () => {
  expect(stateOf({ phase: '' }, 'purpose')?.state).toBe('faulty');
  expect(stateOf({ steps: '[{"title":""}]' }, 'method')?.state).toBe('faulty');
  expect(stateOf({ themes: '["gone"]' }, 'classification', ['themes'])?.state).toBe('faulty');
  expect(stateOf({}, 'method', ['steps.0.title'])?.state).toBe('faulty');
});
