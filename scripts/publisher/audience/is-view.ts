/** Tells whether an answer is a page that a person reads, and who does not say no. Pure. */
import type { IncomingHttpHeaders } from 'node:http';
import { isRefused } from '@agenda21/content-types';
import { isbot } from 'isbot';

/** What is known of a request once it is answered. */
export interface Answered {
  readonly method: string | undefined;
  /** The path that was asked, as it was written, without its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
}

/** A page is at an address that ends with a slash. One that the browser still had, and asked about, is read again. */
const isPage = ({ method, path, status }: Answered) =>
  method === 'GET' && path.endsWith('/') && (status === 200 || status === 304);

/** Do Not Track, Global Privacy Control, or the refusal that the portal offers where there is neither. */
const saysNo = (headers: IncomingHttpHeaders) =>
  headers['dnt'] === '1' || headers['sec-gpc'] === '1' || isRefused(headers.cookie ?? '');

/** Browsers fetch ahead what may never be read; each says so under the name of its time. */
const isAhead = (headers: IncomingHttpHeaders) =>
  ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) =>
    /prefetch|prerender|preview/i.test(String(headers[name] ?? '')),
  );

/** A page is opened in a tab: not shown in a frame, not fetched by a script. Over plain http, browsers say only what they accept. */
function isOpened(headers: IncomingHttpHeaders): boolean {
  const dest = headers['sec-fetch-dest'];
  return dest === undefined ? (headers.accept ?? '').includes('text/html') : dest === 'document';
}

/** The longest name of a browser that is looked at, in characters. */
const NAME_MAX = 512;

function isRobot({ 'user-agent': name }: IncomingHttpHeaders): boolean {
  return !name || name.length > NAME_MAX || isbot(name);
}

/** Tells whether an answer counts as a page read: the cheapest questions first. */
export function isView(answered: Answered): boolean {
  const { headers } = answered;
  return isPage(answered) && isOpened(headers) && !saysNo(headers) && !isAhead(headers) && !isRobot(headers);
}
