import { expect, it } from 'vitest';
import {
  asksPreview,
  fragmentToReplicate,
  nameOfPlace,
  placeOfName,
  readPart,
  readPlace,
  toFragment,
  toPreviewFragment,
} from './place.ts';

const makeKey = () => 'cle-neuve';

it.each([
  { id: 'abc123' },
  { id: null, model: 'project', key: 'une-cle-de-depart' },
  { id: null, model: 'good-practice', key: 'une-autre' },
  { id: null, model: 'good-practice', key: 'une-reprise', replicates: 'abc123' },
  { id: null, model: 'project', key: 'une-reprise', replicates: 'abc123' },
] as const)('reads again the fragment of %j', (place) => {
  expect(readPlace(toFragment(place), makeKey)).toEqual(place);
});

it('gives a key to a record that is started', () => {
  expect(readPlace('#nouveau=project', makeKey)).toEqual({ id: null, model: 'project', key: 'cle-neuve' });
});

it.each(['', '#autre=1', '#nouveau=page', '#fiche=', '#fiche=../members', '#fiche=a%20b'])(
  'leads nowhere from %j',
  (fragment) => {
    expect(readPlace(fragment, makeKey)).toBeNull();
  },
);

it('finds the place of a copy by its name, when the record was never saved', () => {
  const place = { id: null, model: 'good-practice', key: 'une-cle' } as const;
  expect(placeOfName(nameOfPlace(place))).toEqual(place);
  expect(placeOfName(nameOfPlace({ id: 'abc' }))).toBeNull();
});

it('starts a record that takes up another one, and keeps which', () => {
  const place = { id: null, model: 'good-practice', key: 'cle-neuve', replicates: 'abc123' } as const;
  expect(readPlace(fragmentToReplicate('good-practice', 'abc123'), makeKey)).toEqual(place);
  expect(placeOfName(nameOfPlace(place))).toEqual(place);
});

it('takes up nothing that is no identifier', () => {
  const place = readPlace('#nouveau=good-practice&reprend=../home', makeKey);
  expect(place).not.toHaveProperty('replicates');
});

it('names the part of the form that is shown, beside the record', () => {
  const place = { id: null, model: 'project', key: 'une-cle-de-depart' } as const;
  const fragment = toFragment(place, 'method');
  expect([readPart(fragment), readPlace(fragment, makeKey)]).toEqual(['method', place]);
  expect(readPart(toFragment(place))).toBeNull();
});

it('leads to the page of a draft when it asks for it, and only then', () => {
  const fragment = toPreviewFragment('abc');
  expect([asksPreview(fragment), readPlace(fragment, makeKey)]).toEqual([true, { id: 'abc' }]);
  expect(asksPreview(toFragment({ id: 'abc' }, 'method'))).toBe(false);
});
