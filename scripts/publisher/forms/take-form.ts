/** Takes a form: through the door, then to the cms, once and not too often. */
import { type FormAnswer, type FormName, type Locale, createLimit } from '@agenda21/content-types';
import { type CmsClient, CmsError } from '../../lib/cms-client.ts';
import type { Logger } from '../../lib/logger.ts';
import { createVisitorLimit } from '../http/visitor-limit.ts';
import { type Passed, type Refused, type SentForm, createDoor, refusal } from './door.ts';
import { createOnce } from './once.ts';
import type { Proofs } from './proof.ts';
import { QUESTION_LIFE_MS, createQuestions } from './question.ts';

/** How many messages are kept in a time, from one network (a class, a library) and from all. */
const MOST_KEPT = { ofOne: 30, ofAll: 200, windowMs: 600_000 };

interface TakerOptions {
  readonly cms: Pick<CmsClient, 'keepMessage'>;
  readonly proofs: Proofs;
  readonly key: string;
  readonly now: () => number;
  readonly log: Logger;
}

/** Takes a form in the language of its page, sent by a visitor; tells what is refused, or null when it is kept. */
export type TakeForm = (sent: SentForm, locale: Locale, visitor: string) => Promise<Refused | null>;

const isTaken = ({ status }: FormAnswer) => status === 'taken';

const refused = (problem: 'limited' | 'unavailable'): FormAnswer => ({
  status: 'refused',
  ...refusal(problem),
});

/** Makes what takes forms. */
export function createTaker({ cms, proofs, key, now, log }: TakerOptions): TakeForm {
  const questions = createQuestions(key, now);
  const door = createDoor(proofs, questions, now);
  const once = createOnce<FormAnswer>(QUESTION_LIFE_MS, now);
  const mayKeepOfOne = createVisitorLimit(MOST_KEPT.ofOne, now, MOST_KEPT.windowMs);
  const mayKeepOfAll = createLimit(MOST_KEPT.ofAll, now, MOST_KEPT.windowMs);

  async function keep({ values, proof }: Passed, form: FormName, locale: Locale, visitor: string) {
    if (!mayKeepOfOne(visitor) || !mayKeepOfAll('all')) return refused('limited');
    return cms.keepMessage({ form, locale, proof, values }).catch((error: unknown) => {
      if (!(error instanceof CmsError)) throw error;
      log.warn('a message could not be kept', { error: error.message });
      return refused('unavailable');
    });
  }

  /** A proof or a question that already served for another message serves no more. */
  const usedUp = (hasProof: boolean): Refused =>
    hasProof ? refusal('late') : { ...refusal('question'), question: questions.ask() };

  return async (sent, locale, visitor) => {
    const passed = await door(sent);
    if (!('values' in passed)) return passed;
    const name = sent.form.name as FormName;
    const content = JSON.stringify([name, locale, passed.values]);
    const answer = await once(passed.id, content, () => keep(passed, name, locale, visitor), isTaken);
    if (!answer) return usedUp(passed.question === null);
    if (answer.status === 'taken') return null;
    return { problem: answer.problem, fields: answer.fields, question: passed.question };
  };
}
