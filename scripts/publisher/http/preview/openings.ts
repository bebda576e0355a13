/** What preview addresses let read now, and which ones did lately. Tokens are not kept: their digests are. */
import { type PreviewAnswer, createLimit, mediaPaths } from '@agenda21/content-types';
import type { CmsClient } from '../../../lib/cms-client.ts';
import { digestBytes } from '../../releases/digest-bytes.ts';
import { createVisitorLimit } from '../visitor-limit.ts';

/** Looks at an address that opened, in a second at most. */
const MOST_OF_ONE_ADDRESS = 20;

/** Looks at addresses that did not open yet, in a second at most: from one visitor, and from all of them. */
const MOST_OF_ONE_VISITOR = 10;
const MOST_OF_STRANGERS = 60;

/** How long an address that opened is known, in milliseconds: as long as a signed one works. */
const KNOWN_MS = 600_000;

/** How long the pictures of a draft are sent without asking again, in milliseconds. */
const MEDIA_MS = 5_000;

/** Raised when the cms is not asked because too much is asked of it. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

interface Opening {
  readonly at: number;
  readonly media: ReadonlySet<string>;
}

export interface Openings {
  /**
   * The draft that a token opens now; null when it opens none.
   * @throws BusyError when this visitor, or all of them, look at too many addresses.
   */
  read(token: string, visitor: string): Promise<PreviewAnswer | null>;
  /** The pictures of the draft, as they were a few seconds ago at most; none when the token opens no draft. */
  readMedia(token: string, visitor: string): Promise<ReadonlySet<string>>;
}

const mediaOf = (answer: PreviewAnswer | null) => new Set(answer ? mediaPaths(answer.entry) : []);

/** Makes the openings of a program that starts: it knows no address yet. */
export function createOpenings(readPreview: CmsClient['readPreview'], now: () => number): Openings {
  const mayAddress = createLimit(MOST_OF_ONE_ADDRESS, now);
  const mayVisitor = createVisitorLimit(MOST_OF_ONE_VISITOR, now);
  const mayStrangers = createLimit(MOST_OF_STRANGERS, now);
  const opened = new Map<string, Opening>();
  const asking = new Map<string, Promise<PreviewAnswer | null>>();

  function forgetOld(): void {
    for (const [digest, { at }] of opened) if (now() - at > KNOWN_MS) opened.delete(digest);
  }

  function isAllowed(digest: string, visitor: string): boolean {
    if (opened.has(digest)) return mayAddress(digest);
    return mayVisitor(visitor) && mayStrangers('all');
  }

  async function ask(digest: string, token: string, visitor: string): Promise<PreviewAnswer | null> {
    forgetOld();
    if (!isAllowed(digest, visitor)) throw new BusyError('Too many previews were asked for in a second.');
    const answer = await readPreview(token);
    if (answer) opened.set(digest, { at: now(), media: mediaOf(answer) });
    else opened.delete(digest);
    return answer;
  }

  return {
    read: (token, visitor) => ask(digestBytes(token), token, visitor),
    async readMedia(token, visitor) {
      const digest = digestBytes(token);
      const known = opened.get(digest);
      if (known && now() - known.at < MEDIA_MS) return known.media;
      const asked = asking.get(digest) ?? ask(digest, token, visitor).finally(() => asking.delete(digest));
      asking.set(digest, asked);
      return mediaOf(await asked);
    },
  };
}
