import { type FieldRefusal } from '@agenda21/content-types/forms';
import {
  type FileProblem,
  type SpaceProblem,
  type SpaceRefusalAnswer,
  spaceApiPath,
} from '@agenda21/content-types/partner-space';
import { openerHeaders } from './opener.ts';

/** Longest wait for an answer, in milliseconds. */
const TIMEOUT_MS = 30_000;

/** Why something was not done; `offline` when nothing came back. */
export interface Refused {
  readonly problem: SpaceProblem | 'offline';
  readonly fields: readonly FieldRefusal[];
  /** Why a file is refused. */
  readonly file?: FileProblem;
  /** In how many seconds who is stopped may try again. */
  readonly retryAfter?: number;
}

export type Answered<T> = { readonly problem: null; readonly body: T } | Refused;

export type Ask = <T = null>(method: string, path: string, body?: object) => Promise<Answered<T>>;

/** Nothing came back. */
export const offline: Refused = { problem: 'offline', fields: [] };

async function readAnswer<T>(response: Response): Promise<Answered<T>> {
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (response.ok) return { problem: null, body: body as T };
  const refusal = body as SpaceRefusalAnswer | null;
  return refusal?.problem ? refusal : { problem: 'unavailable', fields: [] };
}

async function send<T>(method: string, path: string, body?: object): Promise<Answered<T>> {
  try {
    const response = await fetch(spaceApiPath + path, {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { ...openerHeaders(), ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return await readAnswer<T>(response);
  } catch {
    // Another one each time: what is told again takes the focus again.
    return { ...offline };
  }
}

/** Renews the session, one tab at a time. @returns false when there is none any more. */
async function renew(): Promise<boolean> {
  const attempt = async () => {
    const { problem } = await send('POST', 'session/renewal');
    return problem === null || problem === 'stale';
  };
  return navigator.locks ? navigator.locks.request('espace-session', attempt) : attempt();
}

/** Asks the space; a session that has to be renewed is, and it is asked again. */
export const ask: Ask = async <T>(method: string, path: string, body?: object) => {
  const first = await send<T>(method, path, body);
  if (first.problem !== 'signed-out' || !(await renew())) return first;
  return send<T>(method, path, body);
};
