import { nextOfMerged, recordPresences, reviewStates, tellNext } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { spaceWords } from '../space-words.ts';
import { tellNextStep } from './next-words.ts';

const cases = reviewStates.flatMap((state) => recordPresences.map((presence) => [state, presence] as const));

it.each(cases)('says what e-mails say of a record « %s » that is « %s »', (state, presence) => {
  const standing = { state, presence, hasUnsentChanges: false, merged: null };
  expect(tellNextStep(standing, spaceWords('fr'))).toBe(tellNext(state, 'partenaire', presence));
});

it('says that changes are not sent, and that visitors read what they read before', () => {
  const standing = { state: 'publié', presence: 'en ligne', hasUnsentChanges: true, merged: null } as const;
  expect(tellNextStep(standing, spaceWords('fr'))).toContain('n’a pas changé');
});

it('says of a record that was merged that nothing is expected, and not that it was refused', () => {
  const merged = { into: null };
  const standing = { state: 'décliné', presence: 'absente', hasUnsentChanges: false, merged } as const;
  expect(tellNextStep(standing, spaceWords('fr'))).toBe(nextOfMerged);
});
