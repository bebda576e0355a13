import { expect, it } from 'vitest';
import { followPlaces } from './follow-places.ts';

const makeKey = () => 'cle-neuve';
const begun = { id: null, model: 'project', key: 'une-cle' } as const;

it('leads to another record once the address names another one, and back', () => {
  const follow = followPlaces({ id: 'a' }, makeKey);
  expect(follow('#fiche=a', '#fiche=b')).toEqual({ id: 'b' });
  expect(follow('#fiche=b', '#fiche=a')).toEqual({ id: 'a' });
  expect(follow('#fiche=a', '#nouveau=project')).toEqual({ ...begun, key: 'cle-neuve' });
});

it('stays in the record whose parts are gone through', () => {
  const follow = followPlaces({ id: 'a' }, makeKey);
  expect(follow('#fiche=a', '#fiche=a&partie=method')).toBeNull();
  expect(follow('#fiche=a&partie=method', '#contenu')).toBeNull();
  expect(follow('#contenu', '#fiche=a')).toBeNull();
});

it('stays in a record that was started here, under its key or its own name', () => {
  const follow = followPlaces(begun, makeKey);
  expect(follow('#fiche=a', '#fiche=a&partie=method')).toBeNull();
  expect(follow('#fiche=a&partie=method', '#nouveau=project&cle=une-cle')).toBeNull();
  expect(follow('#nouveau=project&cle=une-cle', '#fiche=a')).toBeNull();
  expect(follow('#fiche=a', '#fiche=b')).toEqual({ id: 'b' });
});

it('finds a record from an address that named none', () => {
  expect(followPlaces(null, makeKey)('', '#fiche=a')).toEqual({ id: 'a' });
});
