/** The publisher's end of the thread that makes the pages: requests with a watch over them. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  AT_DRAFT,
  AT_FILE,
  PROGRESS_BYTES,
  type RendererData,
  type RendererReply,
  type RendererRequests,
  type RequestName,
  STEP,
} from './protocol.ts';
import { DraftFault, RendererFault } from './renderer-fault.ts';

/** Time between two looks at whether the thread advances, in milliseconds. */
const WATCH_MS = 100;

/** Longest time to start, and to show a whole state, in milliseconds. */
const LOAD_TIMEOUT_MS = 60_000;

/** Room for what a page needs while it is made, in megabytes: more makes nothing faster and is never given back. */
const YOUNG_MB = 24;

export interface ThreadOptions {
  readonly entryFile: string;
  readonly siteUrl: string;
  readonly systemEnvironment: Readonly<Record<string, string>>;
  /** Longest time to make one page, in milliseconds. */
  readonly pageTimeoutMs: number;
  /** Most memory its content may take, in megabytes. */
  readonly memoryMb: number;
}

export interface RendererThread {
  ask<N extends RequestName>(
    name: N,
    ask: RendererRequests[N]['ask'],
  ): Promise<RendererRequests[N]['answer']>;
  /** True once it has ended, whatever the cause. */
  readonly isStopped: boolean;
  stop(): Promise<void>;
}

interface Waiting {
  readonly name: RequestName;
  readonly files: readonly string[];
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread. It fails by its first answer when the site cannot be loaded. */
export function startRendererThread(options: ThreadOptions): RendererThread {
  const { entryFile, siteUrl, systemEnvironment, pageTimeoutMs, memoryMb } = options;
  const progress = new SharedArrayBuffer(PROGRESS_BYTES);
  const counters = new Int32Array(progress);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let isStopped = false;
  let lastStep = 0;
  let advancedAt = Date.now();

  const worker = new Worker(join(import.meta.dirname, 'thread.ts'), {
    workerData: { entryFile, siteUrl, progress } satisfies RendererData,
    env: { ...systemEnvironment, NODE_ENV: 'production' },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const watch = setInterval(look, WATCH_MS);
  watch.unref();

  function fileUnderWay(): string | null {
    const rendering = [...waiting.values()].find(({ files }) => files.length > 0);
    return rendering?.files[Atomics.load(counters, AT_FILE)] ?? null;
  }

  function end(fault: RendererFault, draft = 0): void {
    if (isStopped) return;
    isStopped = true;
    clearInterval(watch);
    for (const [id, { reject }] of waiting)
      reject(id === draft ? new DraftFault(fault.message, { cause: fault }) : fault);
    waiting.clear();
    void worker.terminate();
  }

  /** Ends a thread that failed. While a draft is being made, no file is. */
  function fail(message: string, cause?: unknown): void {
    const draft = Atomics.load(counters, AT_DRAFT);
    const isByDraft = draft !== 0;
    end(new RendererFault(message, isByDraft ? null : fileUnderWay(), { cause, isByDraft }), draft);
  }

  function look(): void {
    const step = Atomics.load(counters, STEP);
    if (step !== lastStep || waiting.size === 0) {
      lastStep = step;
      advancedAt = Date.now();
      return;
    }
    const isLoading = step === 0 || [...waiting.values()].some(({ name }) => name === 'load');
    const limit = isLoading ? LOAD_TIMEOUT_MS : pageTimeoutMs;
    if (Date.now() - advancedAt > limit) fail(`The renderer did not advance for ${limit} ms.`);
  }

  worker.on('message', ({ id, answer, error }: RendererReply) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(Object.assign(new Error(error.message), error.code ? { code: error.code } : {}));
    else asked?.resolve(answer as never);
  });
  worker.on('error', (error) => fail(`The renderer stopped: ${error.message}`, error));
  worker.on('exit', (code) => fail(`The renderer ended with code ${code}.`));

  return {
    get isStopped() {
      return isStopped;
    },
    ask(name, ask) {
      if (isStopped) return Promise.reject(new RendererFault('The renderer is stopped.'));
      const { promise, resolve, reject } = Promise.withResolvers<never>();
      const id = (lastId += 1);
      if (waiting.size === 0) advancedAt = Date.now();
      waiting.set(id, { name, files: 'order' in ask ? ask.order.files : [], resolve, reject });
      worker.postMessage({ id, name, ...ask });
      return promise;
    },
    async stop() {
      end(new RendererFault('The renderer was stopped.'));
      await worker.terminate();
    },
  };
}
