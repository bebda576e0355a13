import { fileProblems, spaceProblems } from '@agenda21/content-types/partner-space';
import { expect, it } from 'vitest';
import { spaceWords } from '../space-words.ts';
import { tellFileProblem, tellRefusal, tellWeight } from './tell-file.ts';

const fr = spaceWords('fr');

it('tells a weight as people say it', () => {
  expect([1, 700 * 1024, 2.44 * 1024 * 1024, 10 * 1024 * 1024].map((bytes) => tellWeight(bytes, fr))).toEqual(
    ['1\u00A0ko', '700\u00A0ko', '2,4\u00A0Mo', '10\u00A0Mo'],
  );
});

it('tells each problem of a file, in each language, and none like another', () => {
  for (const locale of ['fr', 'es', 'eu', 'oc', 'en'] as const) {
    const words = spaceWords(locale);
    const told = (['photo', 'document'] as const).map((purpose) =>
      fileProblems.map((problem) => tellFileProblem(problem, purpose, words)),
    );
    for (const lines of told) expect(new Set(lines).size).toBe(fileProblems.length);
    expect(told.flat().join(' ')).not.toMatch(/[{}]|undefined/);
  }
});

it('tells what else stops a file', () => {
  for (const problem of spaceProblems)
    expect(tellRefusal({ problem, fields: [] }, 'photo', fr).length, problem).toBeGreaterThan(10);
  expect(tellRefusal({ problem: 'offline', fields: [] }, 'photo', fr)).toBe(fr.files.waiting);
});
