import { expect, it } from 'vitest';
import { isAsking, readState, toFilters, writeState } from './search-state.ts';

const stateOf = (query: string) => readState(new URLSearchParams(query));

it('asks nothing when the address holds nothing it knows', () => {
  expect(isAsking(stateOf('q=%20%20&autre=1&theme='))).toBe(false);
  expect(writeState(stateOf('q=&autre=1'))).toBe('');
});

it('cuts a query no one types', () => {
  expect(stateOf(`q=${'a'.repeat(5000)}`).query).toHaveLength(200);
});

it('reads back the address it writes', () => {
  const state = stateOf('q=l%E2%80%99eau&type=Projet&theme=Eau&theme=Mobilit%C3%A9&territoire=Anglet');
  expect(state.chosen).toEqual({ type: ['Projet'], theme: ['Eau', 'Mobilité'], territoire: ['Anglet'] });
  expect(stateOf(writeState(state))).toEqual(state);
});

it('widens within a filter and narrows across filters', () => {
  const state = stateOf('type=Projet&theme=Eau&theme=Air&theme=Eau');
  expect(toFilters(state)).toEqual({ type: { any: ['Projet'] }, theme: { any: ['Eau', 'Air'] } });
});

it('leaves out the filter whose values are counted', () => {
  expect(toFilters(stateOf('type=Projet&theme=Eau'), 'theme')).toEqual({ type: { any: ['Projet'] } });
});
