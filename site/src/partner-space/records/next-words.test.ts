import { nextOfMerged, recordPresences, reviewStates, tellNext } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { spaceWords } from '../space-words.ts';
import { tellNextStep } from './next-words.ts';

const cases = reviewStates.flatMap((state) => recordPresences.map((presence) => [state, presence] as const));

it.each(cases)('says what e-mails say of a record « %s » that is « %s »', (state, presence) => {
  const told = tellNextStep({ state, presence, merged: null }, spaceWords('fr'));
  expect(told).toBe(tellNext(state, 'partenaire', presence));
});

it('says of a record that was merged that nothing is expected, and not that it was refused', () => {
  const merged = { into: null };
  const told = tellNextStep({ state: 'décliné', presence: 'absente', merged }, spaceWords('fr'));
  expect(told).toBe(nextOfMerged);
});
