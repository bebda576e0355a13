import { recordPresences, reviewStates, tellNext } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { spaceWords } from '../space-words.ts';
import { tellNextStep } from './next-words.ts';

const cases = reviewStates.flatMap((state) => recordPresences.map((presence) => [state, presence] as const));

it.each(cases)('says what e-mails say of a record « %s » that is « %s »', (state, presence) => {
  const told = tellNextStep({ state, presence, hasUnsentChanges: false }, spaceWords('fr'));
  expect(told).toBe(tellNext(state, 'partenaire', presence));
});

it('says that changes are not sent, and that visitors read what they read before', () => {
  const words = spaceWords('fr');
  const told = tellNextStep({ state: 'publié', presence: 'en ligne', hasUnsentChanges: true }, words);
  expect(told).toContain('n’a pas changé');
});
