/** What a form goes through before anything is kept of it: the cheapest checks first. */
import {
  type FieldRefusal,
  type FormProblem,
  type FormValues,
  type MessageRequest,
  type PublicForm,
  checkForm,
  doorFields,
} from '@agenda21/content-types';
import type { Begun, Proofs } from './proof.ts';
import type { Question, Questions } from './question.ts';

/** No one fills in a form faster, in milliseconds. */
export const FASTEST_MS = 3_000;

/** A form as it was sent. */
export interface SentForm {
  readonly form: PublicForm;
  readonly typed: FormValues;
  readonly door: Readonly<Partial<Record<string, string>>>;
}

export interface Refused {
  readonly problem: FormProblem | null;
  readonly fields: readonly FieldRefusal[];
  /** A question that is still to be answered, when there is no proof. */
  readonly question: Question | null;
}

/** What is refused as a whole. */
export const refusal = (problem: FormProblem): Refused => ({ problem, fields: [], question: null });

export interface Passed {
  readonly id: string;
  readonly values: FormValues;
  readonly proof: MessageRequest['proof'];
  /** The question that was answered; null when there was a proof. */
  readonly question: Question | null;
}

interface Checked {
  readonly begun: Begun | null;
  readonly problem: FormProblem | null;
  readonly question: Question | null;
}

export type Door = (sent: SentForm) => Promise<Passed | Refused>;

/** Makes the door. */
export function createDoor(proofs: Proofs, questions: Questions, now: () => number): Door {
  const isEarly = ({ at }: Begun) => now() - at < FASTEST_MS;

  async function checkProof(proof: string): Promise<Checked> {
    const begun = await proofs.check(proof);
    const problem = !begun ? 'late' : isEarly(begun) ? 'early' : null;
    return { begun, problem, question: null };
  }

  function checkQuestion(stamp: string, answer: string): Checked {
    const asked = questions.check(stamp, answer);
    if (!asked) return { begun: null, problem: 'question', question: questions.ask() };
    const problem = isEarly(asked) ? 'early' : asked.isRight ? null : 'question';
    return { begun: asked, problem, question: asked };
  }

  return async ({ form, typed, door }) => {
    const { values, refusals } = checkForm(form, typed);
    const { proof } = doorFields;
    const hasProof = Boolean(door[proof]);
    if (!values && hasProof) return { problem: null, fields: refusals, question: null };
    const checked = hasProof
      ? await checkProof(door[proof] ?? '')
      : checkQuestion(door[doorFields.stamp] ?? '', door[doorFields.answer] ?? '');
    const problem = door[doorFields.trap] ? 'robot' : checked.problem;
    if (!values || problem || !checked.begun)
      return { problem, fields: refusals, question: checked.question };
    const { begun, question } = checked;
    return { id: begun.id, values, proof: hasProof ? 'calcul du navigateur' : 'question', question };
  };
}
