/** The partners' space as browsers reach it: on the origin of the portal, handed over to the cms. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { carriesFile, spaceApiPath } from '@agenda21/content-types';
import { type CmsClient, CmsError, type SpaceRequest } from '../../lib/cms-client.ts';
import type { Logger } from '../../lib/logger.ts';
import { readBody } from '../http/read-body.ts';
import type { ReadVisitor } from '../http/visitor.ts';
import { handBack, pickHeaders, refuse } from './exchange.ts';
import { createKnownSessions } from './known-sessions.ts';
import {
  type Asker,
  type ReadAsker,
  type SpaceLimits,
  createAskerReader,
  createSpaceLimits,
  isSave,
} from './space-limits.ts';
import { createUnderWay } from './under-way.ts';
import { createUploads } from './uploads.ts';

/** Largest body that is read, in bytes: forms of a few lines. */
const LARGEST_BODY = 16 * 1024;

/** The same of a save of a record: all its texts at once, whatever their letters. */
const LARGEST_SAVE = 256 * 1024;

/** Requests handed over at the same time, of people who are signed in, and of everybody else. */
const MOST_AT_ONCE = 100;

const methods: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE'];

/** The addresses of the space: words and identifiers. */
const addressForm = /^[a-z]+(?:[/-][A-Za-z0-9]+)*$/;

export interface PartnerSpaceOptions {
  readonly cms: Pick<CmsClient, 'askSpace'>;
  readonly readVisitor: ReadVisitor;
  /** Where files are while they come. */
  readonly sentFiles: string;
  readonly now: () => number;
  readonly log: Logger;
}

export interface PartnerSpace {
  /** Answers when the path is one of the space. Returns false otherwise. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** What was sent, as JSON: undefined for nothing, null when it is not JSON. */
function parseSent(request: IncomingMessage, body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if (!/^application\/json(;|$)/i.test(request.headers['content-type'] ?? '')) return null;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

/** What a request holds, to be handed over; null once it is refused. */
async function readAsked(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<SpaceRequest | null> {
  const { method = '' } = request;
  const sent = await readBody(request, isSave(method, path) ? LARGEST_SAVE : LARGEST_BODY);
  const body = sent && parseSent(request, sent);
  if (!sent) refuse(response, 413, 'unreadable');
  else if (body === null) refuse(response, 400, 'unreadable');
  else return { method, path, headers: pickHeaders(request), body };
  return null;
}

interface HandOverOptions {
  readonly cms: Pick<CmsClient, 'askSpace'>;
  readonly readAsker: ReadAsker;
  readonly limits: SpaceLimits;
}

/** Makes what hands a request without a file over. It takes a place once it is read whole: who sends slowly takes none. */
function createHandOver({ cms, readAsker, limits }: HandOverOptions) {
  const underWay = createUnderWay(MOST_AT_ONCE);

  async function handWhole(asked: SpaceRequest, response: ServerResponse, standing: Asker['standing']) {
    if (!underWay.enter(standing)) return refuse(response, 503, 'unavailable');
    try {
      await handBack(response, await cms.askSpace(asked));
    } finally {
      underWay.leave(standing);
    }
  }

  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const asker = readAsker(request, path);
    if (!limits.mayAsk(asker, request.method ?? '', path))
      return refuse(response, 429, 'limited', { retryAfter: limits.retryAfter() });
    try {
      const asked = await readAsked(request, response, path);
      if (asked) await handWhole(asked, response, asker.standing);
    } catch (error) {
      // Who is gone needs no answer.
      if (error instanceof CmsError || !request.destroyed || request.complete) throw error;
    }
  };
}

/** Makes what hands the space over. */
export function createPartnerSpace(options: PartnerSpaceOptions): PartnerSpace {
  const { readVisitor, sentFiles, now, log } = options;
  const cms = createKnownSessions(options.cms);
  const readAsker = createAskerReader(readVisitor, cms);
  const limits = createSpaceLimits(now);
  const handOver = createHandOver({ cms, readAsker, limits });
  const uploads = createUploads({ cms, readAsker, limits, folder: sentFiles });

  async function answerSpace(request: IncomingMessage, response: ServerResponse, path: string) {
    const { method = '' } = request;
    if (!addressForm.test(path) || !methods.includes(method)) return refuse(response, 404, 'gone');
    try {
      if (carriesFile(method, path)) await uploads.answer(request, response, path);
      else await handOver(request, response, path);
    } catch (error) {
      if (!(error instanceof CmsError)) throw error;
      log.warn('the partners’ space could not be reached', { error: error.message });
      refuse(response, 503, 'unavailable');
    }
  }

  return {
    async answer(request, response) {
      const path = (request.url ?? '').split('?')[0] ?? '';
      if (!path.startsWith(spaceApiPath)) return false;
      await answerSpace(request, response, path.slice(spaceApiPath.length));
      return true;
    },
  };
}
