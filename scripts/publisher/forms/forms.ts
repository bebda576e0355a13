/** The forms of the portal: reads what visitors send, has it kept by the cms, and answers a page or a script. */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Locale, challengePath, doorFields, findFormAt, pickTyped } from '@agenda21/content-types';
import type { CmsClient } from '../../lib/cms-client.ts';
import type { Logger } from '../../lib/logger.ts';
import { readBody } from '../http/read-body.ts';
import { createVisitorLimit } from '../http/visitor-limit.ts';
import type { ReadVisitor } from '../http/visitor.ts';
import { type SentForm, refusal } from './door.ts';
import { createProofs } from './proof.ts';
import { type Reply, createReplies, sendJson } from './replies.ts';
import { createTaker } from './take-form.ts';

/** Largest form that is read, in bytes: thirty times the longest message, which is told that it is too long. */
const LARGEST_FORM = 128 * 1024;

/** Forms that are read at the same time: what they hold stays in little memory, whoever sends them slowly. */
const MOST_AT_ONCE = 100;

const MINUTE_MS = 60_000;

/** How many forms a visitor may send in a minute, whatever becomes of them, and how many proofs they may ask for. */
const MOST_TRIES = 60;

export interface FormsOptions {
  readonly cms: Pick<CmsClient, 'keepMessage'>;
  /** The page that is served at a path of the portal; null when there is none. */
  readonly readPage: (path: string) => string | null;
  readonly readVisitor: ReadVisitor;
  /** Signs the proofs and the questions: made anew at each start, and kept nowhere. */
  readonly key: string;
  readonly now: () => number;
  readonly log: Logger;
}

export interface Forms {
  /** Answers when the path is one of forms. Returns false otherwise. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** Tells whether a body is UTF-8, escapes included: other bytes would be kept as other words than those typed. */
function isInUtf8(body: Buffer): boolean {
  try {
    decodeURIComponent(body.toString('utf8'));
    return isUtf8(body);
  } catch {
    return false;
  }
}

function parseForm(body: Buffer, form: SentForm['form']): SentForm {
  const given = Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  const names = Object.values(doorFields);
  const door = Object.fromEntries(names.map((name) => [name, given[name] ?? '']));
  return { form, typed: pickTyped(form, given), door };
}

const isForeign = ({ headers }: IncomingMessage) => headers['sec-fetch-site'] === 'cross-site';
const isForm = ({ headers }: IncomingMessage) =>
  /^application\/x-www-form-urlencoded(;|$)/i.test(headers['content-type'] ?? '');

/** Makes what answers forms. */
export function createForms({ cms, readPage, readVisitor, key, now, log }: FormsOptions): Forms {
  const proofs = createProofs(key, now);
  const take = createTaker({ cms, proofs, key, now, log });
  const replies = createReplies(readPage);
  const mayTry = createVisitorLimit(MOST_TRIES, now, MINUTE_MS);
  const mayAsk = createVisitorLimit(MOST_TRIES, now, MINUTE_MS);
  let underWay = 0;

  async function receive(request: IncomingMessage, reply: Reply, form: SentForm['form'], locale: Locale) {
    const body = await readBody(request, LARGEST_FORM);
    if (!body) return reply.refuse(refusal('oversized'), null);
    if (!isInUtf8(body)) return reply.refuse(refusal('unreadable'), null);
    const sent = parseForm(body, form);
    const refused = await take(sent, locale, readVisitor(request));
    if (refused) reply.refuse(refused, sent);
    else reply.accept(sent);
  }

  async function answerForm(
    request: IncomingMessage,
    response: ServerResponse,
    form: SentForm['form'],
    locale: Locale,
  ) {
    const reply = replies(request, response, locale);
    if (request.method !== 'POST') return reply.leadBack();
    if (isForeign(request)) return reply.refuse(refusal('foreign'), null);
    if (!isForm(request)) return reply.refuse(refusal('unreadable'), null);
    if (!mayTry(readVisitor(request))) return reply.refuse(refusal('limited'), null);
    if (underWay >= MOST_AT_ONCE) return reply.refuse(refusal('unavailable'), null);
    underWay += 1;
    const received = receive(request, reply, form, locale).catch((error: unknown) => {
      // Who is gone needs no answer.
      if (!request.destroyed) throw error;
    });
    await received.finally(() => (underWay -= 1));
  }

  async function answerChallenge(request: IncomingMessage, response: ServerResponse) {
    if (!mayAsk(readVisitor(request))) return sendJson(response, 429, {});
    sendJson(response, 200, await proofs.challenge());
  }

  return {
    async answer(request, response) {
      const path = (request.url ?? '').split('?')[0] ?? '';
      if (path === challengePath && request.method === 'GET') {
        await answerChallenge(request, response);
        return true;
      }
      const addressed = findFormAt(path);
      if (!addressed) return false;
      await answerForm(request, response, addressed.form, addressed.locale);
      return true;
    },
  };
}
