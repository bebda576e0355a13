import { describe, expect, it, test } from 'vitest';
import { type ReviewSide, type ReviewState, reviewSides, reviewStates } from '../vocabularies/review.ts';
import {
  type ReviewStepName,
  decisionsIn,
  isOpenStep,
  reviewSteps,
  statesPartnerWrites,
  stepsOf,
} from './steps.ts';

const steps = Object.keys(reviewSteps) as ReviewStepName[];

/** Everything that each side may do in each state: the table that people agreed on. */
const table: Readonly<Record<ReviewState, Readonly<Record<ReviewSide, readonly ReviewStepName[]>>>> = {
  brouillon: { partenaire: ['submit'], équipe: [], portail: ['publication'] },
  envoyé: {
    partenaire: ['withdraw'],
    équipe: ['ask', 'accept', 'decline', 'merge'],
    portail: ['publication'],
  },
  'à corriger': {
    partenaire: ['answer', 'withdraw'],
    équipe: ['ask', 'accept', 'decline', 'merge'],
    portail: ['publication'],
  },
  accepté: { partenaire: [], équipe: ['ask', 'decline', 'merge'], portail: ['publication'] },
  publié: { partenaire: ['submit'], équipe: ['ask', 'merge'], portail: ['withdrawal'] },
  décliné: { partenaire: ['resume'], équipe: ['reopen'], portail: ['publication'] },
};

const cases = reviewStates.flatMap((state) => reviewSides.map((side) => [side, state] as const));

test.each(cases)('the side « %s » may take these steps from « %s », and no other', (side, state) => {
  expect(stepsOf(side, state)).toEqual(table[state][side]);
});

describe('a partner', () => {
  it('never makes a record published or accepted, whatever the steps and their order', () => {
    const reached = (from: ReviewState, seen: ReadonlySet<ReviewState>): ReadonlySet<ReviewState> =>
      stepsOf('partenaire', from).reduce((known, name) => {
        const { to } = reviewSteps[name];
        return known.has(to) ? known : reached(to, new Set([...known, to]));
      }, seen);
    for (const start of reviewStates) {
      const states = reached(start, new Set());
      expect([start, states.has('publié'), states.has('accepté')]).toEqual([start, false, false]);
    }
  });

  it('never writes what an editor is reading', () => {
    expect(statesPartnerWrites).not.toContain('envoyé');
    expect(statesPartnerWrites).not.toContain('accepté');
  });
});

it('is « publié » by a real publication alone', () => {
  expect(steps.filter((name) => reviewSteps[name].to === 'publié')).toEqual(['publication']);
});

it('lets editors publish what they could accept or have accepted, and nothing else', () => {
  const publishable = reviewStates.filter((state) => decisionsIn(state).includes('publish'));
  expect(publishable).toEqual(['envoyé', 'à corriger', 'accepté']);
  expect(decisionsIn('décliné')).toEqual(['reopen']);
  expect(decisionsIn('brouillon')).toEqual([]);
});

it('leaves no state without a way out', () => {
  const isStuck = (state: ReviewState) => !steps.some((name) => isOpenStep(name, state));
  expect(reviewStates.filter(isStuck)).toEqual([]);
});
