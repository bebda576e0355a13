import { spaceProblems } from '@agenda21/content-types/partner-space';
import { expect, it } from 'vitest';
import { spaceWords } from './space-words.ts';
import { tellProblem } from './tell-problem.ts';

const fr = spaceWords('fr');

it('tells who is stopped in how many minutes to try again, never sooner than they may', () => {
  const told = [undefined, 1, 60, 61, 900].map((retryAfter) =>
    tellProblem({ problem: 'limited', ...(retryAfter ? { retryAfter } : {}) }, fr),
  );
  expect(told.map((words) => /dans (\d+)\u00A0min/.exec(words)?.[1])).toEqual(['1', '1', '1', '2', '15']);
});

it.each(['fr', 'es', 'eu', 'oc', 'en'] as const)(
  'tells each problem in %s, with nothing left to fill in',
  (locale) => {
    for (const problem of spaceProblems)
      expect(tellProblem({ problem }, spaceWords(locale)), problem).toMatch(/^[^{}]{10,}$/);
  },
);
