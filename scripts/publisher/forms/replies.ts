/** How a form is answered: with JSON for the script of the page, with a page where there is none. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type FormProblem,
  type Locale,
  defaultLocale,
  doorFields,
  formSentId,
  localizePath,
  sections,
} from '@agenda21/content-types';
import type { Refused, SentForm } from './door.ts';
import { fillPage } from './fill-page.ts';
import { plainRefusal } from './plain-refusal.ts';

const statuses: Readonly<Partial<Record<FormProblem, number>>> = {
  limited: 429,
  unavailable: 503,
  oversized: 413,
  foreign: 403,
  unreadable: 415,
};

const statusOf = ({ problem }: Refused) => (problem && statuses[problem]) ?? 422;

/** When a visitor who sent too much may try again, in seconds. */
const RETRY_AFTER_S = 600;

const unkept = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' } as const;

/** The refusals of what is not read, or not to its end. */
const unread: readonly number[] = [403, 413, 415];

/** What goes with a status: when to come back, and that the rest of what was sent is not read. */
const moreHeaders = (status: number) => ({
  ...(status === 429 || status === 503 ? { 'retry-after': String(RETRY_AFTER_S) } : {}),
  ...(unread.includes(status) ? { connection: 'close' } : {}),
});

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    ...unkept,
    ...moreHeaders(status),
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json', JSON.stringify(body));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { ...unkept, location, 'content-length': 0 }).end();
}

/** The path of the page that a browser says it comes from. */
const refererOf = ({ headers }: IncomingMessage) => URL.parse(headers.referer ?? '')?.pathname;

export interface Reply {
  /** Tells that the message is kept: a page that can be read again without sending anything. */
  accept(sent: SentForm): void;
  /** Tells what is refused, on the page of the form when it is known what was typed. */
  refuse(refused: Refused, sent: SentForm | null): void;
  /** Leads who opens the address of a form back to a page that has one. */
  leadBack(): void;
}

/** Makes the replies to the requests of a portal whose pages can be read. */
export function createReplies(readPage: (path: string) => string | null) {
  const isPage = (path: string | undefined): path is string => path !== undefined && readPage(path) !== null;

  /** The contact page of a language; the French one when the portal is not served in it. */
  function findDefaultPage(locale: Locale): string {
    const page = localizePath(sections.contact, locale);
    return isPage(page) ? page : localizePath(sections.contact, defaultLocale);
  }

  return (request: IncomingMessage, response: ServerResponse, locale: Locale): Reply => {
    const defaultPage = findDefaultPage(locale);
    const isScript = String(request.headers.accept ?? '').includes('application/json');
    const pageOf = (sent: SentForm | null) => {
      const page = sent ? sent.door[doorFields.page] : refererOf(request);
      return isPage(page) ? page : defaultPage;
    };

    function writeRefusal(refused: Refused, sent: SentForm | null): string {
      const path = pageOf(sent);
      if (!sent) return plainRefusal(refused.problem, path, locale);
      const filled = fillPage(readPage(path) ?? '', sent, refused);
      if (filled !== null) return filled;
      // A page loses its form on the day when what it is about ends.
      return plainRefusal(path === defaultPage ? refused.problem : 'closed', path, locale);
    }

    return {
      accept: (sent) =>
        isScript
          ? sendJson(response, 200, { status: 'taken' })
          : redirect(response, `${pageOf(sent)}#${formSentId}`),
      refuse(refused, sent) {
        const status = statusOf(refused);
        const { problem, fields } = refused;
        if (isScript) sendJson(response, status, { status: 'refused', problem, fields });
        else send(response, status, 'text/html', writeRefusal(refused, sent));
      },
      leadBack: () => redirect(response, defaultPage),
    };
  };
}
