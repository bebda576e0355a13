/**
 * Who is signed in, as far as the publisher knows: the cookies that the cms gave, or took for those of a session. It is
 * known before the cms is asked, so that a crowd of strangers, whatever cookies they make, leaves the room of people who
 * are signed in to them. Only digests are kept, in memory: after a start, a session is known once it has asked something.
 */
import { createHash } from 'node:crypto';
import { signedInHeader } from '@agenda21/content-types';
import type { CmsClient, SpaceRequest } from '../../lib/cms-client.ts';

/** Most cookies that are known; the first ones are forgotten beyond. */
const MOST_KNOWN = 20_000;

/** Where a session is renewed: the only address at which the second cookie counts. */
const renewalPath = 'session/renewal';

type Cookie = 'acces' | 'session';

const digestOf = (value: string) => createHash('sha256').update(value).digest('base64url');

/** The digest of a cookie among others, or in the line that sets it; null when it is not there. */
function readCookie(cookies: string, cookie: Cookie): string | null {
  const [, value] = new RegExp(`(?:^|; )(?:__Host-)?espace-${cookie}=([^;]+)`).exec(cookies) ?? [];
  return value ? digestOf(value) : null;
}

/** The cookie that counts at an address. */
const cookieAt = (path: string): Cookie => (path === renewalPath ? 'session' : 'acces');

export interface KnownSessions {
  /** A name for the session of a request; null when none is known. @param path below the address of the space. */
  find(headers: SpaceRequest['headers'], path: string): string | null;
  /** Asks the cms, and learns from what it answers. */
  askSpace: CmsClient['askSpace'];
}

/** Makes what knows sessions, from what a cms answers. */
export function createKnownSessions(cms: Pick<CmsClient, 'askSpace'>): KnownSessions {
  const known = new Set<string>();

  function keep(digest: string | null): void {
    if (digest === null) return;
    known.delete(digest);
    known.add(digest);
    const [first] = known;
    if (known.size > MOST_KNOWN && first) known.delete(first);
  }

  function learn({ path, headers }: SpaceRequest, answer: Response): void {
    const used = readCookie(headers['cookie'] ?? '', cookieAt(path));
    if (answer.status === 401 && used) known.delete(used);
    if (answer.headers.has(signedInHeader)) keep(used);
    for (const line of answer.headers.getSetCookie()) {
      keep(readCookie(line, 'acces'));
      keep(readCookie(line, 'session'));
    }
  }

  return {
    find(headers, path) {
      const digest = readCookie(headers['cookie'] ?? '', cookieAt(path));
      return digest !== null && known.has(digest) ? digest : null;
    },
    async askSpace(asked) {
      const answer = await cms.askSpace(asked);
      learn(asked, answer);
      return answer;
    },
  };
}
