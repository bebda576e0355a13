/** How much is asked of the space, by each and by all together. Who is signed in is counted apart from everybody else. */
import type { IncomingMessage } from 'node:http';
import { createLimit, secondsLeft } from '@agenda21/content-types';
import { createVisitorLimit } from '../http/visitor-limit.ts';
import type { ReadVisitor } from '../http/visitor.ts';
import { pickHeaders } from './exchange.ts';
import type { KnownSessions } from './known-sessions.ts';

const MINUTE_MS = 60_000;

/**
 * What one, and all of a standing together, may do in a minute: ask, whatever it is; change or try; ask for accounts; save
 * of records, and search in titles, as they type; send files.
 */
const MOST = {
  ask: { ofOne: 240, ofAll: Number.POSITIVE_INFINITY },
  change: { ofOne: 40, ofAll: 1_200 },
  request: { ofOne: 5, ofAll: 60 },
  save: { ofOne: 120, ofAll: 3_600 },
  search: { ofOne: 120, ofAll: 1_200 },
  send: { ofOne: 20, ofAll: 120 },
} as const;

/** Tells whether a request saves a record. */
export const isSave = (method: string, path: string): boolean =>
  method === 'PUT' && path.startsWith('records/');

function kindOf(method: string, path: string): 'change' | 'request' | 'save' | 'search' {
  if (method === 'POST' && path === 'requests') return 'request';
  if (method === 'POST' && path.startsWith('choices/')) return 'search';
  return isSave(method, path) ? 'save' : 'change';
}

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

type MayDo = (asker: Asker) => boolean;

export interface SpaceLimits {
  /** Tells whether a request that carries no file is allowed. */
  mayAsk(asker: Asker, method: string, path: string): boolean;
  /** Tells whether one more file is allowed. */
  readonly maySend: MayDo;
  /** In how many seconds who is stopped may try again. */
  retryAfter(): number;
}

/**
 * Makes the limits. A session counts as one visitor, wherever it is used from; and who is signed in behind an address,
 * apart from the strangers behind it.
 */
export function createSpaceLimits(now: () => number): SpaceLimits {
  function limit({ ofOne, ofAll }: { readonly ofOne: number; readonly ofAll: number }): MayDo {
    const mayVisitor = {
      anyone: createVisitorLimit(ofOne, now, MINUTE_MS),
      'signed-in': createVisitorLimit(ofOne, now, MINUTE_MS),
    };
    const maySession = createLimit(ofOne, now, MINUTE_MS);
    const mayAll = createLimit(ofAll, now, MINUTE_MS);
    return ({ visitor, session, standing }) =>
      mayVisitor[standing](visitor) && (session === null || maySession(session)) && mayAll(standing);
  }
  const ask = limit(MOST.ask);
  const kinds = {
    change: limit(MOST.change),
    request: limit(MOST.request),
    save: limit(MOST.save),
    search: limit(MOST.search),
  };
  return {
    mayAsk: (asker, method, path) => ask(asker) && (method === 'GET' || kinds[kindOf(method, path)](asker)),
    maySend: limit(MOST.send),
    retryAfter: () => secondsLeft(MINUTE_MS, now()),
  };
}
