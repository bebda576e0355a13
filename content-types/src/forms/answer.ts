/** What a browser is told of a form it sent. */
import type { FieldRefusal } from './check-form.ts';

/**
 * Why a whole form is not taken, though its fields may be right.
 * - `robot`: a field that people do not see is filled in.
 * - `early`: sent faster than anyone types.
 * - `late`: the proof is too old, or the portal was started again.
 * - `question`: the answer to the plain question is missing or wrong.
 * - `limited`: too many were sent, by this visitor or by all.
 * - `closed`: what the message is about is no longer open.
 * - `unavailable`: nothing can be kept now.
 * - `oversized`: more than what is read.
 * - `foreign`: sent from another site.
 * - `unreadable`: not written as a form is.
 */
export const formProblems = [
  'robot',
  'early',
  'late',
  'question',
  'limited',
  'closed',
  'unavailable',
  'oversized',
  'foreign',
  'unreadable',
] as const;
export type FormProblem = (typeof formProblems)[number];

/** A whole form that is not taken; null when only fields are refused. */
export interface Refusal {
  readonly problem: FormProblem | null;
  readonly fields: readonly FieldRefusal[];
}

export type FormAnswer = { readonly status: 'taken' } | ({ readonly status: 'refused' } & Refusal);

/** Segment of the addresses that forms are sent to: `/formulaires/contact/`. */
export const formsSegment = 'formulaires';

/** Where a form is sent, without its language. */
export const formPath = (name: string) => `/${formsSegment}/${name}/`;

/** Where a proof of work is asked for. */
export const challengePath = `/${formsSegment}/preuve`;

/** Identifier of what says that a message is sent: its address shows it, with or without a script. */
export const formSentId = 'message-envoye';

/** Names of the fields that are not of a form: what is checked before it is read. */
export const doorFields = {
  /** Where the form was filled in: its page is shown again when something is refused. */
  page: 'page',
  /** People do not see it, and leave it empty. */
  trap: 'site-internet',
  /** The solved proof of work, as JSON. */
  proof: 'preuve',
  /** The signed plain question, and its answer. */
  stamp: 'question-signee',
  answer: 'reponse',
} as const;
