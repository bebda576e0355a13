/** How much is asked of the space, by each and by all together. Who is signed in is counted apart from everybody else. */
import type { IncomingMessage } from 'node:http';
import { createLimit } from '@agenda21/content-types';
import { createVisitorLimit } from '../http/visitor-limit.ts';
import type { ReadVisitor } from '../http/visitor.ts';
import { pickHeaders } from './exchange.ts';
import type { KnownSessions } from './known-sessions.ts';

const MINUTE_MS = 60_000;

/** What one, and all of a standing together, may do in a minute: ask, change or try, save as they type, send files. */
const MOST = {
  ask: { ofOne: 240, ofAll: Number.POSITIVE_INFINITY },
  change: { ofOne: 40, ofAll: 1_200 },
  save: { ofOne: 120, ofAll: 3_600 },
  send: { ofOne: 20, ofAll: 120 },
} as const;

/** Who asks. */
export interface Asker {
  readonly visitor: string;
  /** A name for their session; null when none is known. */
  readonly session: string | null;
  /** Those with whom they are counted. */
  readonly standing: 'anyone' | 'signed-in';
}

/** Tells who asks something. @param path below the address of the space. */
export type ReadAsker = (request: IncomingMessage, path: string) => Asker;

export function createAskerReader(readVisitor: ReadVisitor, sessions: KnownSessions): ReadAsker {
  return (request, path) => {
    const session = sessions.find(pickHeaders(request), path);
    return { visitor: readVisitor(request), session, standing: session ? 'signed-in' : 'anyone' };
  };
}

/** Tells whether one more is allowed. */
export type MayDo = (asker: Asker) => boolean;

export type SpaceLimits = Readonly<Record<keyof typeof MOST, MayDo>>;

/** Makes the limits. A session counts as one visitor, wherever it is used from. */
export function createSpaceLimits(now: () => number): SpaceLimits {
  function limit({ ofOne, ofAll }: { readonly ofOne: number; readonly ofAll: number }): MayDo {
    const may = createVisitorLimit(ofOne, now, MINUTE_MS);
    const mayAll = createLimit(ofAll, now, MINUTE_MS);
    return ({ visitor, session, standing }) =>
      may(visitor) && (session === null || may(session)) && mayAll(standing);
  }
  return {
    ask: limit(MOST.ask),
    change: limit(MOST.change),
    save: limit(MOST.save),
    send: limit(MOST.send),
  };
}
