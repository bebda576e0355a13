/** What is asked of the frame that shows a preview. */
export interface Frame {
  src: string;
  readonly contentWindow: { postMessage(message: unknown, origin: string): void } | null;
  addEventListener(event: 'load', listener: () => void, options: { readonly signal: AbortSignal }): void;
}

export interface PreviewFrame {
  /** Shows the draft at a new address. */
  renew(): Promise<void>;
  /** Shows the draft as it is now, without moving when the page that is shown can do it by itself. */
  refresh(): Promise<void>;
}

/** An address works for ten minutes: an older one than this is not counted on, in milliseconds. */
const TRUSTED_MS = 9 * 60_000;

/** How long a page may take to load itself again after it was told of a save, in milliseconds. */
export const PATIENCE_MS = 2_000;

/** Tells the page that its draft was saved, as Strapi does after its own saves. False when it did not load itself again. */
async function loadsAgain(frame: Frame): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const listening = new AbortController();
  frame.addEventListener('load', () => resolve(true), { signal: listening.signal });
  const timer = setTimeout(() => resolve(false), PATIENCE_MS);
  frame.contentWindow?.postMessage({ type: 'strapiUpdate' }, new URL(frame.src).origin);
  const isLoaded = await promise;
  clearTimeout(timer);
  listening.abort();
  return isLoaded;
}

/**
 * Follows the frame of a preview: its address expires, and a page that only says something hears of no save.
 * @param readFrame the frame, which Strapi may replace at any time; null when it is gone.
 * @param askAddress gives a new address; null when there is none.
 */
export function followPreview(
  readFrame: () => Frame | null,
  askAddress: () => Promise<string | null>,
): PreviewFrame {
  let renewedAt = Number.NEGATIVE_INFINITY;

  async function renew(): Promise<void> {
    const address = await askAddress().catch(() => null);
    const frame = readFrame();
    if (!frame || address === null) return;
    renewedAt = Date.now();
    frame.src = address;
  }

  return {
    renew,
    async refresh() {
      const frame = readFrame();
      if (!frame) return;
      const isTrusted = Date.now() - renewedAt < TRUSTED_MS;
      if (!isTrusted || !(await loadsAgain(frame))) await renew();
    },
  };
}
