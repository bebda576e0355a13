/** Makes the pages of a state with the loaded site, and knows which of them may differ from what is live. */
import type { PublishedState } from '@agenda21/content-types';
import { diffStates, isEmpty } from '../releases/diff-states.ts';
import type { RenderResult } from './protocol.ts';
import type { RendererThread } from './renderer-thread.ts';

/** Beyond this part of the files, all are made: finding out which ones costs more than it saves. */
const MOST_AFFECTED = 0.3;

export interface PageMaker {
  readonly thread: RendererThread;
  /** The files that the state shown makes. */
  readonly files: ReadonlySet<string>;
  /** Shows a state. */
  show(state: PublishedState): Promise<void>;
  /** Tells which files are served besides those it makes. */
  know(files: readonly string[]): Promise<void>;
  /**
   * Makes the files that may differ from what is live, and writes those that do.
   * @param live the digests of the files that are live, by path.
   */
  render(live: ReadonlyMap<string, string>, staging: string): Promise<RenderResult>;
  /** Has every file made at the next `render`. */
  suspectAll(): void;
  /** What it shows is live now. */
  settle(): void;
}

/** Makes a page maker over a thread that shows nothing yet. */
export function createPageMaker(thread: RendererThread): PageMaker {
  let shown: PublishedState | null = null;
  let files = new Set<string>();
  let suspects = new Set<string>();

  async function load(state: PublishedState): Promise<void> {
    files = new Set(await thread.ask('load', { state }));
    suspects = new Set(files);
  }

  async function change(before: PublishedState, after: PublishedState): Promise<void> {
    const difference = diffStates(before, after);
    if (isEmpty(difference)) return;
    const affected = await thread.ask('apply', { change: difference });
    for (const file of affected.removed) files.delete(file);
    for (const file of affected.files) files.add(file);
    suspects = new Set([...suspects, ...affected.files].filter((file) => files.has(file)));
  }

  return {
    thread,
    get files() {
      return files;
    },
    async show(state) {
      if (shown) await change(shown, state);
      else await load(state);
      shown = state;
    },
    know: async (others) => void (await thread.ask('know', { files: others })),
    async render(live, staging) {
      if (suspects.size > files.size * MOST_AFFECTED) suspects = new Set(files);
      const ordered = [...suspects].toSorted();
      const among = new Map(
        ordered.flatMap((file) => {
          const digest = live.get(file);
          return digest === undefined ? [] : [[file, digest] as const];
        }),
      );
      return thread.ask('render', { order: { files: ordered, live: among, staging } });
    },
    suspectAll: () => void (suspects = new Set(files)),
    settle: () => void (suspects = new Set()),
  };
}
