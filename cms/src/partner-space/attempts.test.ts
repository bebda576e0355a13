import { beforeEach, expect, it } from 'vitest';
import { type Attempts, createAttempts } from './attempts.ts';

const MINUTE = 60_000;

let now: number;
let attempts: Attempts;
beforeEach(() => {
  now = 0;
  attempts = createAttempts(() => now);
});

/** How many times in a row something is allowed. */
function countAllowed(attempt: () => unknown): number {
  for (let allowed = 0; allowed < 400; allowed += 1) {
    try {
      if (attempt() === false) return allowed;
    } catch {
      return allowed;
    }
  }
  return 400;
}

it('allows ten passwords an account in a quarter of an hour', () => {
  expect(countAllowed(() => attempts.countPassword('a'))).toBe(10);
  expect(countAllowed(() => attempts.countPassword('b'))).toBe(10);
  now = 15 * MINUTE;
  expect(countAllowed(() => attempts.countPassword('a'))).toBe(10);
});

it('counts what people who are signed in do apart from what anyone does in their place', () => {
  countAllowed(() => attempts.countPassword('a'));
  countAllowed(() => attempts.mayMail('a'));
  expect(countAllowed(() => attempts.countOwnPassword('a'))).toBe(10);
  expect(countAllowed(() => attempts.mayInvite('a'))).toBe(5);
});

it('tells who is stopped when to try again', () => {
  now = 5 * MINUTE;
  countAllowed(() => attempts.countPassword('a'));
  expect(() => attempts.countPassword('a')).toThrow(
    expect.objectContaining({ answer: { problem: 'limited', fields: [], retryAfter: 600 } }),
  );
});

it('tells the team of requests, however many are asked for in the name of its address', () => {
  countAllowed(() => attempts.mayMail('a'));
  expect(countAllowed(() => attempts.mayTellTeam('a'))).toBe(5);
});

it('counts the e-mails for another password apart: a stranger who asks for accounts in the name of someone keeps them from none', () => {
  countAllowed(() => attempts.mayMail('a'));
  expect(countAllowed(() => attempts.mayReset('a'))).toBe(5);
});

it('allows five e-mails an address, and thirty invitations an organisation, in an hour', () => {
  expect(countAllowed(() => attempts.mayMail('a'))).toBe(5);
  expect(countAllowed(() => attempts.countInvitation('o'))).toBe(30);
  now = 59 * MINUTE;
  expect(countAllowed(() => attempts.mayMail('a'))).toBe(0);
  expect(countAllowed(() => attempts.countInvitation('o'))).toBe(0);
  now = 60 * MINUTE;
  expect(countAllowed(() => attempts.mayMail('a'))).toBe(5);
});

it('allows a hundred and twenty records, steps and words about them an organisation, in an hour', () => {
  const countWritings = (organisation: string) => {
    let allowed = 0;
    const write = () => {
      attempts.countWriting(organisation);
      allowed += 1;
    };
    expect(() => Array.from({ length: 121 }, write)).toThrow('limited');
    return allowed;
  };
  expect([countWritings('a'), countWritings('b')]).toEqual([120, 120]);
  now = 60 * MINUTE;
  expect(countWritings('a')).toBe(120);
});

it('allows three hundred searches a member in five minutes', () => {
  expect(countAllowed(() => attempts.countSearch('a'))).toBe(300);
  expect(countAllowed(() => attempts.countSearch('b'))).toBe(300);
  now = 5 * MINUTE;
  expect(countAllowed(() => attempts.countSearch('a'))).toBe(300);
});
