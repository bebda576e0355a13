/** Makes the pages of a state with the loaded site, and knows which of them may differ from what is live. */
import { type PublishedState, isOpenData } from '@agenda21/content-types';
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
   * Makes the files that may differ from what is live, and writes those that do. Those of open data wait for `renderLate`,
   * unless every file is made.
   * @param live the digests of the files that are live, by path.
   */
  render(live: ReadonlyMap<string, string>, staging: string): Promise<RenderResult>;
  /** Has every file made at the next `render`. */
  suspectAll(): void;
  /** What it shows is live now, but for the files of open data that wait. */
  settle(): void;
  /** The files of open data that may differ from what is live, files before the pages that tell of them. */
  readonly late: readonly string[];
  /** Makes one of them, as `render` does. */
  renderLate(file: string, live: ReadonlyMap<string, string>, staging: string): Promise<RenderResult>;
  /** These files of open data are live now, or are given up until they change again. */
  settleLate(files: readonly string[]): void;
}

const isPage = (file: string) => file.endsWith('.html');

/** The pages tell the size of the files: they are made after them. */
const filesFirst = (a: string, b: string) => Number(isPage(a)) - Number(isPage(b)) || (a < b ? -1 : 1);

const isByDraft = (error: unknown) => error instanceof RendererFault && error.isByDraft;

/** Makes a page maker that shows nothing yet, and starts its thread. */
export function createPageMaker(start: () => RendererThread): PageMaker {
  let thread = start();
  let shown: PublishedState | null = null;
  let others: readonly string[] = [];
  let files = new Set<string>();
  let suspects = new Set<string>();
  /** True once every file was made since the last `settle`. */
  let isWhole = false;

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

  function renderAll(
    order: readonly string[],
    live: ReadonlyMap<string, string>,
    staging: string,
  ): Promise<RenderResult> {
    const among = new Map(
      order.flatMap((file) => {
        const digest = live.get(file);
        return digest === undefined ? [] : [[file, digest] as const];
      }),
    );
    return thread.ask('render', { order: { files: order, live: among, staging } });
  }

  function renderSuspects(live: ReadonlyMap<string, string>, staging: string): Promise<RenderResult> {
    const prompt = [...suspects].filter((file) => !isOpenData(file));
    isWhole ||= prompt.length > files.size * MOST_AFFECTED;
    if (isWhole) suspects = new Set(files);
    return renderAll(isWhole ? [...files].toSorted() : prompt.toSorted(), live, staging);
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
    suspectAll() {
      suspects = new Set(files);
      isWhole = true;
    },
    settle() {
      suspects = new Set(isWhole ? [] : [...suspects].filter(isOpenData));
      isWhole = false;
    },
    get late() {
      return [...suspects].filter(isOpenData).toSorted(filesFirst);
    },
    renderLate: (file, live, staging) => outliveDrafts(() => renderAll([file], live, staging)),
    settleLate(made) {
      for (const file of made) suspects.delete(file);
    },
  };
}
