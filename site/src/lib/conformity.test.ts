import { describe, expect, it } from 'vitest';
import { type Audit, conformityOf, figuresOf, ratePercentOf } from './conformity.ts';

const audit = (applicableCriteria: number | null, validatedCriteria: number | null): Audit => ({
  auditedOn: '2026-05-04',
  applicableCriteria,
  validatedCriteria,
});

const stateOf = (of: Audit) => conformityOf(figuresOf(of));

describe('a site', () => {
  it.each([
    ['totally conforms when every criterion is respected', audit(60, 60), 'total'],
    ['partially conforms one criterion short of all', audit(106, 105), 'partial'],
    ['partially conforms at one half exactly', audit(60, 30), 'partial'],
    ['does not conform just under one half', audit(61, 30), 'none'],
    ['does not conform when nothing is respected', audit(60, 0), 'none'],
  ])('%s', (_, of, state) => {
    expect(stateOf(of)).toBe(state);
  });

  it.each([
    ['no audit was made', { ...audit(60, 60), auditedOn: null }],
    ['the criteria that apply are not counted', audit(null, 60)],
    ['the criteria that are respected are not counted', audit(60, null)],
    ['no criterion applies', audit(0, 0)],
    ['more criteria are respected than apply', audit(60, 61)],
  ])('does not conform when %s', (_, of) => {
    expect(figuresOf(of)).toBeNull();
    expect(stateOf(of)).toBe('none');
  });
});

it('never shows a rate that its state denies, whatever the figures', () => {
  const counts = Array.from({ length: 106 }, (_, index) => index + 1);
  const figures = counts.flatMap((applicable) =>
    [0, ...counts].filter((count) => count <= applicable).map((validated) => ({ applicable, validated })),
  );
  const denied = figures.filter((of) => {
    const [state, rate] = [conformityOf(of), ratePercentOf(of)];
    const due =
      of.validated === of.applicable ? 'total' : of.validated * 2 >= of.applicable ? 'partial' : 'none';
    return state !== due || (rate === 100) !== (due === 'total') || rate >= 50 !== (due !== 'none');
  });
  expect(figures).toHaveLength(5_777);
  expect(denied).toEqual([]);
});
