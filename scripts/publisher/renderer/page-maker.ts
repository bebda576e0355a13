/** Makes the pages of a state with the loaded site, and knows which of them may differ from what is live. */
import type { PublishedState } from '@agenda21/content-types';
import { diffStates, isEmpty } from '../releases/diff-states.ts';
import type { RenderResult } from './protocol.ts';
import { RendererFault } from './renderer-fault.ts';
import type { RendererThread } from './renderer-thread.ts';

/** Beyond this part of the files, all are made: finding out which ones costs more than it saves. */
const MOST_AFFECTED = 0.3;

export interface PageMaker {
  /** The thread of now: another one takes over when a draft stopped it in the middle of a publication. */
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

const isByDraft = (error: unknown) => error instanceof RendererFault && error.isByDraft;

/** Makes a page maker that shows nothing yet, and starts its thread. */
export function createPageMaker(start: () => RendererThread): PageMaker {
  let thread = start();
  let shown: PublishedState | null = null;
  let others: readonly string[] = [];
  let files = new Set<string>();
  let suspects = new Set<string>();

  async function load(by: RendererThread, state: PublishedState): Promise<void> {
    files = new Set(await by.ask('load', { state }));
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

  async function startAnew(): Promise<void> {
    const next = start();
    await next.ask('know', { files: others });
    if (shown) await load(next, shown);
    thread = next;
  }

  /** Does a work of a publication, again when a draft stopped the thread meanwhile: that is no failure of the pages. */
  async function outliveDrafts<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!isByDraft(error)) throw error;
      await startAnew();
      return outliveDrafts(work);
    }
  }

  function renderSuspects(live: ReadonlyMap<string, string>, staging: string): Promise<RenderResult> {
    if (suspects.size > files.size * MOST_AFFECTED) suspects = new Set(files);
    const ordered = [...suspects].toSorted();
    const among = new Map(
      ordered.flatMap((file) => {
        const digest = live.get(file);
        return digest === undefined ? [] : [[file, digest] as const];
      }),
    );
    return thread.ask('render', { order: { files: ordered, live: among, staging } });
  }

  return {
    get thread() {
      return thread;
    },
    get files() {
      return files;
    },
    async show(state) {
      await outliveDrafts(() => (shown ? change(shown, state) : load(thread, state)));
      shown = state;
    },
    async know(files) {
      others = files;
      await outliveDrafts(() => thread.ask('know', { files }));
    },
    render: (live, staging) => outliveDrafts(() => renderSuspects(live, staging)),
    suspectAll: () => void (suspects = new Set(files)),
    settle: () => void (suspects = new Set()),
  };
}
