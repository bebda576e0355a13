import { createLimit, secondsLeft } from '@agenda21/content-types';
import { SpaceRefusal } from './refusal.ts';

const MINUTE_MS = 60_000;

/** How much is allowed in a time. */
interface Allowance {
  readonly most: number;
  readonly windowMs: number;
}

/** Passwords tried on one account, and e-mails to one address, in a time: by anyone, and by people who are signed in. */
const SIGN_INS = { most: 10, windowMs: 15 * MINUTE_MS };
const MAILS = { most: 5, windowMs: 60 * MINUTE_MS };

/** Invitations of one organisation in a time: the portal is no way to write to many. */
const INVITATIONS = { most: 30, windowMs: 60 * MINUTE_MS };

/** Records started, and steps and words about them, of one organisation in a time. */
const WRITINGS = { most: 120, windowMs: 60 * MINUTE_MS };

/** Searches of titles, by one person as they type, in a time. */
const SEARCHES = { most: 300, windowMs: 5 * MINUTE_MS };

/** Counts what is tried on an account, whoever tries: who comes from one address is counted at the door of the portal. */
export interface Attempts {
  /** Counts who signs in. @throws SpaceRefusal `limited` beyond the limit of an account. */
  countPassword(email: string): void;
  /** Counts who is signed in and tells their password again. @throws SpaceRefusal `limited` beyond the limit of a member. */
  countOwnPassword(member: string): void;
  /** @throws SpaceRefusal `limited` beyond the limit of an organisation. */
  countInvitation(organisation: string): void;
  /** @throws SpaceRefusal `limited` beyond the limit of an organisation. */
  countWriting(organisation: string): void;
  /** @throws SpaceRefusal `limited` beyond the limit of a member. */
  countSearch(member: string): void;
  /** Tells whether one more e-mail that anyone asks for may go to an address. */
  mayMail(email: string): boolean;
  /** The same of an e-mail with which another password is chosen. */
  mayReset(email: string): boolean;
  /** The same of one that tells the team, at its own address. */
  mayTellTeam(email: string): boolean;
  /** The same of an invitation. */
  mayInvite(email: string): boolean;
}

/** Makes the counters. They are kept in memory: each cms has its own. */
export function createAttempts(now: () => number): Attempts {
  const limit = ({ most, windowMs }: Allowance) => createLimit(most, now, windowMs);

  function count(allowance: Allowance): (name: string) => void {
    const may = limit(allowance);
    return (name) => {
      if (!may(name)) throw SpaceRefusal.ofLimit(secondsLeft(allowance.windowMs, now()));
    };
  }

  return {
    countPassword: count(SIGN_INS),
    countOwnPassword: count(SIGN_INS),
    countInvitation: count(INVITATIONS),
    countWriting: count(WRITINGS),
    countSearch: count(SEARCHES),
    mayMail: limit(MAILS),
    mayReset: limit(MAILS),
    mayTellTeam: limit(MAILS),
    mayInvite: limit(MAILS),
  };
}
