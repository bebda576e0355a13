/** Lets a visitor whose browser cannot say it by itself refuse to be counted, and come back on it: without a script. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type AudienceChoice,
  choiceKeptIds,
  choicePageField,
  findAudienceChoice,
  refusalCookie,
} from '@agenda21/content-types';
import { readBody } from '../http/read-body.ts';

/** Longest form that is read, in bytes: it holds the path of a page. */
const LARGEST_CHOICE = 2_048;

/** The mean length of a month, in seconds. */
const MONTH_S = 2_629_746;

export interface Choices {
  /** Answers when the request sends a choice. Returns false otherwise. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

export interface ChoicesOptions {
  /** The page that is served at a path of the portal; null when there is none. */
  readonly readPage: (path: string) => string | null;
  readonly siteUrl: string;
}

/** Makes what answers the choices of visitors. */
export function createChoices({ readPage, siteUrl }: ChoicesOptions): Choices {
  const secure = siteUrl.startsWith('https:') ? '; Secure' : '';

  function toCookie(choice: AudienceChoice): string {
    const { name, value, months } = refusalCookie;
    const age = choice === 'refuse' ? months * MONTH_S : 0;
    return `${name}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
  }

  return {
    async answer(request, response) {
      const choice = request.method === 'POST' ? findAudienceChoice(request.url ?? '') : null;
      if (!choice) return false;
      const isForeign = request.headers['sec-fetch-site'] === 'cross-site';
      const body = isForeign ? null : await readBody(request, LARGEST_CHOICE);
      if (!body) {
        const status = isForeign ? 403 : 413;
        response.writeHead(status, { 'content-length': 0, connection: 'close' }).end();
        return true;
      }
      const page = new URLSearchParams(body.toString('utf8')).get(choicePageField) ?? '/';
      response.writeHead(303, {
        location: `${readPage(page) === null ? '/' : encodeURI(page)}#${choiceKeptIds[choice]}`,
        'set-cookie': toCookie(choice),
        'cache-control': 'no-store',
        'content-length': 0,
      });
      response.end();
      return true;
    },
  };
}
