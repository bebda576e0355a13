/** How a criterion of RGAA 4.1.2 stands with what is tried at each change. */
import type { CheckName } from '../checks/index.ts';

/** A test outside of the walk through the sample. */
export interface OtherTest {
  readonly file: string;
  readonly name: string;
}

export type Proof = CheckName | OtherTest;

/**
 * - `proven`: its tests decide it on every page of the sample.
 * - `partly`: its tests find some faults; a person judges the rest.
 * - `person`: a person judges it.
 * - `absent`: the portal holds nothing that it is about, and its tests see that this stays so.
 */
export type Standing = 'proven' | 'partly' | 'person' | 'absent';

export interface Criterion {
  readonly number: string;
  /** What it is about, in French, in our words. */
  readonly subject: string;
  readonly standing: Standing;
  readonly proofs: readonly Proof[];
  /** What a person looks at, or why it does not apply, in French; null when the tests decide all. */
  readonly remark: string | null;
}

type Tests = readonly Proof[];

export const proven = (number: string, subject: string, proofs: Tests): Criterion => ({
  number,
  subject,
  standing: 'proven',
  proofs,
  remark: null,
});

export const partly = (number: string, subject: string, proofs: Tests, remark: string): Criterion => ({
  number,
  subject,
  standing: 'partly',
  proofs,
  remark,
});

export const person = (number: string, subject: string, remark: string): Criterion => ({
  number,
  subject,
  standing: 'person',
  proofs: [],
  remark,
});

export const absent = (number: string, subject: string, proofs: Tests, remark: string): Criterion => ({
  number,
  subject,
  standing: 'absent',
  proofs,
  remark,
});
