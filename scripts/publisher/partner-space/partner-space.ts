/** The partners' space as browsers reach it: on the origin of the portal, handed over to the cms. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { carriesFile, spaceApiPath } from '@agenda21/content-types';
import { type CmsClient, CmsError, type SpaceRequest } from '../../lib/cms-client.ts';
import type { Logger } from '../../lib/logger.ts';
import { readBody } from '../http/read-body.ts';
import type { ReadVisitor } from '../http/visitor.ts';
import { handBack, pickHeaders, refuse } from './exchange.ts';
import { createLimits, isSave } from './limits.ts';
import { createUploads } from './uploads.ts';

/** Largest body that is read, in bytes: forms of a few lines. */
const LARGEST_BODY = 16 * 1024;

/** The same of a save of a record: all its texts at once, whatever their letters. */
const LARGEST_SAVE = 256 * 1024;

/** Requests handed over at the same time. */
const MOST_AT_ONCE = 100;

const methods: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE'];

/** The addresses of the space: words and identifiers. */
const addressForm = /^[a-z]+(?:[/-][A-Za-z0-9]+)*$/;

export interface PartnerSpaceOptions {
  readonly cms: Pick<CmsClient, 'askSpace'>;
  readonly readVisitor: ReadVisitor;
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

/** Makes what hands the space over. */
export function createPartnerSpace({ cms, readVisitor, now, log }: PartnerSpaceOptions): PartnerSpace {
  const mayAsk = createLimits(now);
  const uploads = createUploads({ cms, readVisitor, now });
  let underWay = 0;

  /** Does what needs the cms; says so when it cannot be reached. */
  async function withCms(response: ServerResponse, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CmsError)) throw error;
      log.warn('the partners’ space could not be reached', { error: error.message });
      refuse(response, 503, 'unavailable');
    }
  }

  const handOver = (asked: SpaceRequest, response: ServerResponse) =>
    withCms(response, async () => handBack(response, await cms.askSpace(asked)));

  async function answerSpace(request: IncomingMessage, response: ServerResponse, path: string) {
    const { method = '' } = request;
    if (!addressForm.test(path) || !methods.includes(method)) return refuse(response, 404, 'gone');
    if (carriesFile(method, path)) return withCms(response, () => uploads.answer(request, response, path));
    if (!mayAsk(readVisitor(request), method, path)) return refuse(response, 429, 'limited');
    if (underWay >= MOST_AT_ONCE) return refuse(response, 503, 'unavailable');
    underWay += 1;
    try {
      const sent = await readBody(request, isSave(method, path) ? LARGEST_SAVE : LARGEST_BODY);
      if (!sent) return refuse(response, 413, 'unreadable');
      const body = parseSent(request, sent);
      if (body === null) return refuse(response, 400, 'unreadable');
      await handOver({ method, path, headers: pickHeaders(request), body }, response);
    } catch (error) {
      // Who is gone needs no answer.
      if (!request.destroyed || request.complete) throw error;
    } finally {
      underWay -= 1;
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
