/** The steps of a review: who takes them, from where, to where. */
import type { ReviewSide, ReviewState } from '../vocabularies/review.ts';

interface ReviewStep {
  readonly by: ReviewSide;
  readonly from: readonly ReviewState[];
  readonly to: ReviewState;
}

/**
 * The whole state machine. What the portal notes follows the real publication of the record and its withdrawal:
 * they are the only way in and out of « publié » that a person does not decide alone.
 */
export const reviewSteps = {
  submit: { by: 'partenaire', from: ['brouillon', 'publié'], to: 'envoyé' },
  answer: { by: 'partenaire', from: ['à corriger'], to: 'envoyé' },
  withdraw: { by: 'partenaire', from: ['envoyé', 'à corriger'], to: 'brouillon' },
  resume: { by: 'partenaire', from: ['décliné'], to: 'brouillon' },
  ask: { by: 'équipe', from: ['envoyé', 'à corriger', 'accepté', 'publié'], to: 'à corriger' },
  accept: { by: 'équipe', from: ['envoyé', 'à corriger'], to: 'accepté' },
  decline: { by: 'équipe', from: ['envoyé', 'à corriger', 'accepté'], to: 'décliné' },
  merge: { by: 'équipe', from: ['envoyé', 'à corriger', 'accepté', 'publié'], to: 'décliné' },
  reopen: { by: 'équipe', from: ['décliné'], to: 'envoyé' },
  publication: {
    by: 'portail',
    from: ['brouillon', 'envoyé', 'à corriger', 'accepté', 'décliné'],
    to: 'publié',
  },
  withdrawal: { by: 'portail', from: ['publié'], to: 'accepté' },
} as const satisfies Readonly<Record<string, ReviewStep>>;

export type ReviewStepName = keyof typeof reviewSteps;

/** The steps of a side. */
export type StepOf<Side extends ReviewSide> = {
  [Name in ReviewStepName]: (typeof reviewSteps)[Name]['by'] extends Side ? Name : never;
}[ReviewStepName];

const names = Object.keys(reviewSteps) as ReviewStepName[];

/** Tells whether a step can be taken from a state. */
export function isOpenStep(name: ReviewStepName, from: ReviewState): boolean {
  const { from: sources }: ReviewStep = reviewSteps[name];
  return sources.includes(from);
}

/** The steps that a side may take from a state. */
export function stepsOf<Side extends ReviewSide>(side: Side, from: ReviewState): readonly StepOf<Side>[] {
  return names.filter((name) => reviewSteps[name].by === side && isOpenStep(name, from)) as StepOf<Side>[];
}

/** What an editor may ask that changes where a review stands: its steps, and the publication that the portal notes. */
export const teamDecisions = ['publish', 'accept', 'ask', 'decline', 'merge', 'reopen'] as const;
export type TeamDecision = (typeof teamDecisions)[number];

/** The decisions that editors may take in a state: they publish what they could accept, or have accepted. */
export function decisionsIn(state: ReviewState): readonly TeamDecision[] {
  const mayPublish = state === 'accepté' || isOpenStep('accept', state);
  return teamDecisions.filter((name) => (name === 'publish' ? mayPublish : isOpenStep(name, state)));
}

/** The states in which the partner writes the record; in the others, what the editor reads must not move. */
export const statesPartnerWrites: readonly ReviewState[] = ['brouillon', 'à corriger', 'publié'];

/** The states in which a record waits for the editors. */
export const statesAwaitingTeam: readonly ReviewState[] = ['envoyé', 'accepté'];
