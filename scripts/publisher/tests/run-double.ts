/** Runs on a real disk, over pages made without a thread; what surrounds them can be made to fail. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DocumentRef,
  type EntriesRequest,
  type OutboxRow,
  type PublicationReport,
  type PublishedState,
  emptyState,
} from '@agenda21/content-types';
import type { CmsClient } from '../../lib/cms-client.ts';
import { digestBytes } from '../releases/digest-bytes.ts';
import { publisherFolders } from '../releases/folders.ts';
import { prepareFolders } from '../releases/release-store.ts';
import type { PageMaker } from '../renderer/page-maker.ts';
import type { RendererThread } from '../renderer/renderer-thread.ts';
import { writeStaged } from '../renderer/write-staged.ts';
import { nothingMade } from '../run/make-state.ts';
import { emptyMemory } from '../run/memory.ts';
import type { RunContext } from '../run/run.ts';
import type { Showcase } from '../run/showcase.ts';
import { aSmallState } from './small-state.ts';

export interface RunDouble {
  readonly context: RunContext;
  state: PublishedState;
  rows: readonly OutboxRow[];
  /** The uploads of the cms, by their path. */
  readonly files: Map<string, string>;
  readonly told: PublicationReport['rows'];
  /** Called before pages are made; fails in their place. */
  onRender: () => void | Promise<void>;
  /** Called when the served page is asked for: is it as it was made? */
  onProbe: () => boolean | Promise<boolean>;
  /** The folders of the releases whose files were looked through for what has no compressed form. */
  readonly completed: string[];
  /** How often every page was made. */
  readonly suspected: number;
  remove(): Promise<void>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The pages of a state: the home page tells how many entries there are. */
function pagesOf({ entries }: PublishedState): ReadonlyMap<string, string> {
  const projects = entries.filter(({ model }) => model === 'project');
  const page = ({ documentId, data }: (typeof projects)[number]) =>
    [`/projets/${documentId}/index.html`, String(data['title'])] as const;
  return new Map([
    ['/index.html', `${entries.length} entries`],
    ['/former-addresses.json', '{ "redirects": {}, "gone": [] }'],
    ...projects.map(page),
  ]);
}

function partOf(
  { today, entries, addresses }: PublishedState,
  documents: readonly DocumentRef[],
): PublishedState {
  const ids = new Set(documents.map(({ documentId }) => documentId));
  const isPart = ({ documentId }: DocumentRef) => ids.has(documentId);
  return { today, entries: entries.filter(isPart), addresses: addresses.filter(isPart) };
}

/** Makes a run that finds nothing live yet. */
export async function makeRunDouble(): Promise<RunDouble> {
  const root = await mkdtemp(join(tmpdir(), 'run-'));
  const folders = publisherFolders(root);
  await prepareFolders(folders);
  let shown: PublishedState = emptyState;
  let suspected = 0;
  let live: Showcase['live'] = null;

  async function digest(folder: string, files: readonly string[]): Promise<readonly string[]> {
    return Promise.all(files.map(async (file) => digestBytes(await readFile(join(folder, file)))));
  }

  const thread: RendererThread = {
    isStopped: false,
    ask: async (name, ask) =>
      (name === 'digest' && 'folder' in ask ? await digest(ask.folder, ask.files) : null) as never,
    stop: () => Promise.resolve(),
  };
  const maker: PageMaker = {
    thread,
    get files() {
      return new Set(pagesOf(shown).keys());
    },
    show: (state) => Promise.resolve(void (shown = state)),
    know: () => Promise.resolve(),
    async render(served, staging) {
      await double.onRender();
      const written = [...pagesOf(shown)]
        .map(([file, text]) => ({ file, text, digest: digestBytes(text), bytes: text.length }))
        .filter((page) => served.get(page.file) !== page.digest);
      for (const { file, text } of written) await writeStaged(staging, file, Buffer.from(text));
      return { written, unchanged: 0, problems: [] };
    },
    suspectAll: () => void (suspected += 1),
    settle: () => undefined,
    late: [],
    renderLate: () => Promise.resolve(nothingMade),
    settleLate: () => undefined,
  };
  const showcase: Showcase = {
    get live() {
      return live;
    },
    activate: (release) => Promise.resolve(void (live = release)),
    replaceFiles: (release) => void (live = release),
    probe: async () => double.onProbe(),
  };
  const cms = {
    readOutbox: () => Promise.resolve(double.rows),
    readState: () => Promise.resolve(double.state),
    readEntries: ({ documents }: EntriesRequest) => Promise.resolve(partOf(double.state, documents)),
    openMedia: (path: string) => Promise.resolve(new Response(double.files.get(path))),
    report: (rows: PublicationReport['rows']) => Promise.resolve(void double.told.push(...rows)),
  } as unknown as CmsClient;
  const memory = emptyMemory();
  // No file counts as code of the site: the digest is that of nothing.
  const codeDigest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  memory.site = { codeDigest, maker, clientFiles: new Map(), clientFolder: root };
  const double: RunDouble = {
    context: {
      sources: { cms, mediaFolder: folders.media, codePaths: [], siteUrl: 'https://portail.example' },
      workshop: {
        folders,
        builder: {
          command: ['false'],
          siteFolder: root,
          systemEnvironment: {},
          timeoutMs: 1,
          signal: AbortSignal.abort(),
        },
        rendererLimits: { pageTimeoutMs: 1, memoryMb: 1 },
        siteUrl: 'https://portail.example',
        now: () => new Date(),
        enter: () => undefined,
        log: silent,
      },
      showcase,
      memory,
      search: {
        status: { isReady: true } as never,
        prepare: () => Promise.resolve(),
        follow: () => undefined,
        stop: () => Promise.resolve(),
      },
      compression: {
        follow: () => undefined,
        complete: ({ folder }) => Promise.resolve(void double.completed.push(folder)),
        stop: () => Promise.resolve(),
      },
      releasesKept: 3,
      log: silent,
    },
    state: aSmallState(),
    rows: [],
    files: new Map(),
    completed: [],
    told: [],
    onRender: () => undefined,
    onProbe: () => true,
    get suspected() {
      return suspected;
    },
    async remove() {
      await memory.settling;
      await rm(root, { recursive: true, force: true });
    },
  };
  return double;
}
