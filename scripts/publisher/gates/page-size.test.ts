import { describe, expect, test } from 'vitest';
import { findWeightProblem } from './page-size.ts';

/** A text that compresses to about 0.65 of itself. */
const text = (length: number) => {
  let seed = 1;
  const next = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff);
  return Array.from({ length }, () => String.fromCharCode(97 + ((next() >> 16) % 26))).join('');
};

describe('the page of a record', () => {
  test('is refused when its compressed text is over the budget, with what it weighs', () => {
    expect(findWeightProblem('/projets/haie/', text(60_000))).toMatch(
      /^elle est trop lourde : 3\d ko une fois compressée, pour 20 ko au plus ; /,
    );
    expect(findWeightProblem('/es/accesibilidad/', text(60_000))).toContain('trop lourde');
  });

  test('is let through when it is long but compresses well, or when it is short', () => {
    expect(findWeightProblem('/projets/haie/', '<li>Une haie</li>'.repeat(50_000))).toBeNull();
    expect(findWeightProblem('/projets/haie/', text(19_000))).toBeNull();
  });
});

test.each(['/', '/es/', '/actions/', '/es/plan-du-site/', '/projets/page/12/', '/404.html'])(
  '%s is no page of a record: its weight is not the fault of one',
  (path) => {
    expect(findWeightProblem(path, text(60_000))).toBeNull();
  },
);
