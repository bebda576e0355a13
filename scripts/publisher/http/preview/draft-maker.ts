/** Makes the pages of drafts, and does not try again one that stopped the renderer. */
import type { RawEntry } from '@agenda21/content-types';
import { digestBytes } from '../../releases/digest-bytes.ts';
import type { PageMaker } from '../../renderer/page-maker.ts';
import { DraftFault, RendererFault } from '../../renderer/renderer-fault.ts';

/** How long a draft that stopped the renderer is refused as it is, in milliseconds. */
const REFUSED_MS = 600_000;

/** Raised when the page of a draft cannot be made as it is. */
export class DraftError extends Error {
  override readonly name = 'DraftError';
}

export type DraftMaker = (entry: RawEntry) => Promise<string | null>;

/**
 * Gives what makes the page of a draft; null when its model has none.
 * It throws a DraftError when the draft is at fault, a RendererFault when something else is.
 */
export function createDraftMaker(
  readMaker: () => Pick<PageMaker, 'thread'> | null,
  now: () => number,
): DraftMaker {
  const stopping = new Map<string, number>();

  function isRefused(digest: string): boolean {
    for (const [other, at] of stopping) if (now() - at > REFUSED_MS) stopping.delete(other);
    return stopping.has(digest);
  }

  return async (entry) => {
    const maker = readMaker();
    if (!maker) throw new RendererFault('The site is not loaded.');
    const name = `The page of ${entry.model} ${entry.documentId}`;
    const digest = digestBytes(JSON.stringify(entry));
    if (isRefused(digest)) throw new DraftError(`${name} stopped the renderer a few minutes ago.`);
    try {
      return await maker.thread.ask('preview', { entry });
    } catch (error) {
      if (error instanceof RendererFault) throw error;
      if (error instanceof DraftFault) stopping.set(digest, now());
      throw new DraftError(`${name} could not be made.`, { cause: error });
    }
  };
}
