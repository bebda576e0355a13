/** What a start asks of the partners' space, in the place of the publisher. */
import { spaceCmsPath } from '@agenda21/content-types';

export interface SpaceAddress {
  readonly cmsUrl: string;
  readonly publisherToken: string;
}

function callSpace(
  { cmsUrl, publisherToken }: SpaceAddress,
  path: string,
  init: { readonly method: string; readonly body?: string; readonly cookie?: string },
): Promise<Response> {
  const { cookie, ...asked } = init;
  return fetch(`${cmsUrl}${spaceCmsPath}${path}`, {
    ...asked,
    headers: {
      authorization: `Bearer ${publisherToken}`,
      'sec-fetch-site': 'same-origin',
      ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie }),
    },
  });
}

/** Asks an address of the space, as a browser of nobody. */
export const askSpace = (space: SpaceAddress, path: string, body: object) =>
  callSpace(space, path, { method: 'POST', body: JSON.stringify(body) });

/** Ends the session that an answer opened: nobody uses it, and the partner would find it among their devices. */
async function endSession(space: SpaceAddress, opened: Response): Promise<void> {
  const cookie = opened.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
  await callSpace(space, 'session', { method: 'DELETE', cookie });
}

/** Asks for what opens a session, and ends that one. @returns whether it was opened. */
export async function passThrough(space: SpaceAddress, path: string, body: object): Promise<boolean> {
  const opened = await askSpace(space, path, body);
  if (opened.ok) await endSession(space, opened);
  return opened.ok;
}
