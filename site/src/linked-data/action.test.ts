import { expect, it } from 'vitest';
import { actionStatus } from './action.ts';

it.each([
  ['idée', 'en cours', 'Potential'],
  ['étude', 'en retard', 'Potential'],
  ['opération', 'en cours', 'Active'],
  ['opération', 'bloqué', 'Active'],
  ['opération', null, 'Active'],
  ['opération', 'terminé', 'Completed'],
  ['étude', 'terminé', 'Completed'],
  ['idée', 'abandonné', 'Failed'],
  [null, 'terminé', 'Completed'],
] as const)('an action at the phase %s and the status %s is %s', (phase, progressStatus, word) => {
  expect(actionStatus({ phase, progressStatus })).toBe(`https://schema.org/${word}ActionStatus`);
});

it('says nothing of an action whose phase is not known', () => {
  expect(actionStatus({ phase: null, progressStatus: 'en cours' })).toBeNull();
});
