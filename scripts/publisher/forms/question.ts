/** The plain question that takes the place of the proof of work where no script runs. It is signed and dated too. */
import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { secretsMatch } from '../../lib/secrets-match.ts';
import type { Begun } from './proof.ts';

/** How long a question can be answered, in milliseconds: a page may stay open for a day. */
export const QUESTION_LIFE_MS = 24 * 3_600_000;

const LARGEST_TERM = 9;

export interface Question {
  readonly stamp: string;
  readonly terms: readonly [number, number];
}

export interface AskedQuestion extends Question, Begun {
  readonly isRight: boolean;
}

export interface Questions {
  ask(): Question;
  /** Reads back a question that was asked, and its answer; null when it is not one, or too old. */
  check(stamp: string, answer: string): AskedQuestion | null;
}

const form = /^((\d{1,16})\.([1-9])\.([1-9])\.([\w-]{22}))\.([\w-]{43})$/;

/** Makes the questions of a program that starts: `key` signs them, so that it knows its own. */
export function createQuestions(key: string, now: () => number): Questions {
  const sign = (words: string) => createHmac('sha256', key).update(words).digest('base64url');
  const drawTerm = () => randomInt(1, LARGEST_TERM + 1);
  return {
    ask() {
      const terms = [drawTerm(), drawTerm()] as const;
      const words = [now(), ...terms, randomBytes(16).toString('base64url')].join('.');
      return { stamp: `${words}.${sign(words)}`, terms };
    },
    check(stamp, answer) {
      const [, words, at, first, second, id, signature] = form.exec(stamp) ?? [];
      if (!words || !id || !secretsMatch(signature ?? '', sign(words))) return null;
      if (now() - Number(at) > QUESTION_LIFE_MS) return null;
      const terms = [Number(first), Number(second)] as const;
      return { id, at: Number(at), stamp, terms, isRight: Number(answer.trim()) === terms[0] + terms[1] };
    },
  };
}
