/** What goes to the cms of a request of a browser, and what comes back. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type SpaceProblem, type SpaceRefusalAnswer, openerHeader } from '@agenda21/content-types';

/** What the cms reads of a request. Nothing else of it is handed over. */
const handedOver = ['content-type', 'origin', 'sec-fetch-site', 'user-agent', openerHeader] as const;

/** What a browser reads of an answer. */
const handedBack = ['content-type', 'content-length', 'content-disposition'] as const;

const spaceCookie = /^(?:__Host-)?espace-(?:acces|session)=/;

/** Picks the headers of a request that the cms reads. */
export function pickHeaders({ headers }: IncomingMessage): Record<string, string> {
  const picked = handedOver.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const cookies = (headers.cookie ?? '').split(/;\s*/).filter((cookie) => spaceCookie.test(cookie));
  return { ...Object.fromEntries(picked), ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}) };
}

/** Tells whether what is still to come is too much to be read and dropped: its connection ends then. */
const mayBeEndless = ({ req }: ServerResponse, status: number) =>
  !req.complete && (status === 413 || req.headers['transfer-encoding'] !== undefined);

/** What is told of a refusal, beside its problem. */
export type RefusalFacts = Pick<SpaceRefusalAnswer, 'file' | 'retryAfter'>;

/** Refuses what a browser asks. */
export function refuse(
  response: ServerResponse,
  status: number,
  problem: SpaceProblem,
  facts: RefusalFacts = {},
): void {
  const answer: SpaceRefusalAnswer = { problem, fields: [], ...facts };
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(mayBeEndless(response, status) ? { connection: 'close' } : {}),
  });
  response.end(JSON.stringify(answer));
}

/** Hands the answer of the cms back, with its cookies. */
export async function handBack(response: ServerResponse, answer: Response): Promise<void> {
  const cookies = answer.headers.getSetCookie();
  const picked = handedBack.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  response.writeHead(answer.status, {
    ...Object.fromEntries(picked),
    'cache-control': 'no-store',
    ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
    ...(mayBeEndless(response, answer.status) ? { connection: 'close' } : {}),
  });
  if (!answer.body) return void response.end();
  await pipeline(Readable.fromWeb(answer.body), response).catch((error: NodeJS.ErrnoException) => {
    // Who is gone needs no answer.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
