import fc from 'fast-check';
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

it('never shows a rate that its state denies', () => {
  const figures = fc
    .tuple(fc.integer({ min: 1, max: 106 }), fc.nat({ max: 106 }))
    .filter(([applicable, validated]) => validated <= applicable);
  fc.assert(
    fc.property(figures, ([applicable, validated]) => {
      const state = conformityOf({ applicable, validated });
      const rate = ratePercentOf({ applicable, validated });
      expect(state === 'total').toBe(validated === applicable);
      expect(state === 'none').toBe(validated * 2 < applicable);
      expect(rate === 100).toBe(state === 'total');
      expect(rate >= 50).toBe(state !== 'none');
    }),
  );
});
