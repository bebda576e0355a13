import { describe, expect, it } from 'vitest';
import { isThere, readText } from '../../checks/repository.ts';
import { checks, comparisons } from '../checks/index.ts';
import { topics } from './criteria.ts';
import { axeRulesOf, toMarkdown } from './to-markdown.ts';

const criteria = topics.flatMap((topic) => topic.criteria);
const proofs = criteria.flatMap((criterion) => criterion.proofs);

/** How many criteria each of the thirteen topics of RGAA 4.1.2 holds. */
const sizes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

describe('the report of RGAA', () => {
  it('is the one that the criteria make', () => {
    expect(readText('docs/accessibility/rgaa.md')).toBe(toMarkdown());
  });

  it('tells of each of the 106 criteria once, in order', () => {
    const expected = sizes.flatMap((size, topic) =>
      Array.from({ length: size }, (_, index) => `${topic + 1}.${index + 1}`),
    );
    expect(expected).toHaveLength(106);
    expect(criteria.map(({ number }) => number)).toEqual(expected);
  });

  it('names only tests that exist', () => {
    const others = proofs.filter((proof) => typeof proof !== 'string');
    const lost = others.filter(({ file, name }) => !isThere(file) || !readText(file).includes(`'${name}'`));
    expect(others.length).toBeGreaterThan(5);
    expect(lost).toEqual([]);
  });

  it('names every check, so that none is made for nothing', () => {
    const unnamed = Object.keys({ ...checks, ...comparisons }).filter((id) => !proofs.includes(id as never));
    expect(unnamed).toEqual([]);
  });

  it('claims axe-core where one of its rules is tied to the criterion, and nowhere else', () => {
    const wrong = criteria.filter(
      (criterion) => criterion.proofs.includes('axeRules') !== axeRulesOf(criterion.number).length > 0,
    );
    expect(wrong.map(({ number }) => number)).toEqual([]);
  });

  it('says what a person looks at wherever tests do not decide all', () => {
    const silent = criteria.filter(({ standing, remark }) => (standing === 'proven') !== (remark === null));
    const unproven = criteria.filter((one) => (one.standing === 'person') !== (one.proofs.length === 0));
    expect([...silent, ...unproven]).toEqual([]);
  });

  it('gives no rate of conformity', () => {
    expect(toMarkdown()).not.toMatch(/(conform|taux)[^.|]*\d\s?%/i);
  });
});
