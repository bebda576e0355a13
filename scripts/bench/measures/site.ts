/** The portal as a visitor's program sees it, and the publisher behind it. */
import { type PublisherStatus, publisherStatusSchema } from '@agenda21/content-types';
import type { CmsClient } from '../../lib/cms-client.ts';
import type { Editor } from '../laboratory/editor.ts';
import { now, poll } from './poll.ts';

/** What the measures of publication work on. */
export interface BenchSite {
  readonly siteUrl: string;
  readonly cms: CmsClient;
  readonly editor: Editor;
}

/** How finely pages are watched; how long they are waited for. In milliseconds. */
const pagePatience = { pauseMs: 4, limitMs: 300_000 } as const;
const quietPatience = { pauseMs: 50, limitMs: 600_000 } as const;

/** Waits until a page holds a word, and gives the instant its bytes were all there. */
export async function waitForWord(address: string, word: string): Promise<number> {
  return poll(
    `${address} holds ${word}`,
    async () => {
      const page = await (await fetch(address)).text();
      return page.includes(word) && now();
    },
    pagePatience,
  );
}

/** Reads what the publisher tells of itself. */
export async function readStatus(siteUrl: string): Promise<PublisherStatus> {
  const response = await fetch(`${siteUrl}/status.json`);
  return publisherStatusSchema.parse(await response.json());
}

/** Waits until the publisher has nothing left to do and the cms knows it. */
export async function waitForQuiet(siteUrl: string, cms: CmsClient): Promise<void> {
  const isQuiet = async () => {
    try {
      const { run, queue } = await readStatus(siteUrl);
      return (
        !run.isRunning && !queue.isWaiting && (await cms.readOutbox()).every(({ state }) => state === 'held')
      );
    } catch {
      // A program too busy to answer is not at rest.
      return false;
    }
  };
  await poll('the publisher at rest', isQuiet, quietPatience);
}
