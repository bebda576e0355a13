import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteRenderer } from '@agenda21/content-types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aProject, aSmallState } from '../tests/small-state.ts';
import { type PageMaker, createPageMaker } from './page-maker.ts';
import { DraftFault, RendererFault } from './renderer-fault.ts';
import { type RendererThread, startRendererThread } from './renderer-thread.ts';

/** A site whose files and drafts stop the thread when they are named so. It is written out as the compiled one. */
function createRenderer(): Promise<SiteRenderer> {
  const stop = (name: string) => {
    while (name.includes('bloque'));
    if (name.includes('arrete')) process.exit(4);
  };
  const files = ['/a.txt', '/b.txt', '/c.txt', '/donnees/a.csv', '/donnees/b.csv'];
  return Promise.resolve({
    load: () => files,
    apply: () => ({ files: ['/a.txt', '/donnees/a.csv'], removed: [] }),
    render(file) {
      stop(file);
      return Promise.resolve({
        file,
        body: file.startsWith('/former') ? '{"redirects":{},"gone":[]}' : file,
        indexable: null,
      });
    },
    preview({ documentId }) {
      stop(documentId);
      return Promise.resolve(`page of ${documentId}`);
    },
  });
}

let folder: string;
let threads: RendererThread[];

function start(): RendererThread {
  const thread = startRendererThread({
    entryFile: join(folder, 'entry.mjs'),
    siteUrl: 'https://portail.example',
    systemEnvironment: {},
    pageTimeoutMs: 1_500,
    memoryMb: 64,
  });
  threads.push(thread);
  return thread;
}

beforeEach(async () => {
  threads = [];
  folder = await mkdtemp(join(tmpdir(), 'renderer-'));
  await writeFile(join(folder, 'entry.mjs'), `export ${createRenderer.toString()}`);
});

afterEach(async () => {
  await Promise.all(threads.map((thread) => thread.stop()));
  await rm(folder, { recursive: true });
});

const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => error,
  );

describe('a thread that stops', () => {
  const render = (thread: RendererThread, files: readonly string[]) =>
    failureOf(thread.ask('render', { order: { files, live: new Map(), staging: join(folder, 'new') } }));
  const preview = (thread: RendererThread, id: string) =>
    failureOf(thread.ask('preview', { entry: aProject(id) }));

  test.each(['bloque', 'arrete'])('at a file that %s names it, whatever drafts wait behind', async (name) => {
    const thread = start();
    const rendering = render(thread, ['/a.txt', `/${name}.txt`, '/c.txt']);
    const waiting = preview(thread, 'haie');
    expect(await rendering).toMatchObject({ name: 'RendererFault', file: `/${name}.txt`, isByDraft: false });
    await waiting;
    expect(thread.isStopped).toBe(true);
  });

  test.each(['bloque', 'arrete'])(
    'at a draft that %s names no file, and blames that draft only',
    async (name) => {
      const thread = start();
      const [bad, other] = [preview(thread, name), preview(thread, 'haie')];
      const rendering = render(thread, ['/a.txt', '/b.txt']);
      expect(await bad).toBeInstanceOf(DraftFault);
      for (const fault of [await other, await rendering]) {
        expect(fault).toBeInstanceOf(RendererFault);
        expect(fault).toMatchObject({ file: null, isByDraft: true });
      }
    },
  );

  test('because it is asked to, while a draft is made, blames nothing', async () => {
    const thread = start();
    const [bad, rendering] = [preview(thread, 'bloque'), render(thread, ['/a.txt'])];
    await thread.stop();
    for (const fault of [await bad, await rendering])
      expect(fault).toMatchObject({ name: 'RendererFault', file: null, isByDraft: false });
  });
});

describe('a publication during which a draft stops the renderer', () => {
  let maker: PageMaker;

  beforeEach(async () => {
    maker = createPageMaker(start);
    await maker.know(['/style.css']);
    await maker.show(aSmallState());
  });

  const ask = (id: string) => failureOf(maker.thread.ask('preview', { entry: aProject(id) }));

  test('makes all its files by another thread', async () => {
    maker.settle();
    const first = maker.thread;
    const bad = ask('arrete');
    const state = aSmallState();
    await maker.show({ ...state, entries: [...state.entries, aProject('mare')] });
    const { written, problems } = await maker.render(new Map(), join(folder, 'new'));
    expect(await bad).toBeInstanceOf(DraftFault);
    expect(written.map(({ file }) => file)).toEqual([
      '/a.txt',
      '/b.txt',
      '/c.txt',
      '/donnees/a.csv',
      '/donnees/b.csv',
    ]);
    expect(problems).toEqual([]);
    expect(maker.thread).not.toBe(first);
    expect(await maker.thread.ask('preview', { entry: aProject('haie') })).toBe('page of haie');
  });

  test('ends however many drafts do so', async () => {
    for (const name of ['arrete', 'arrete-encore', 'arrete-toujours', 'arrete-enfin']) {
      const bad = ask(name);
      const { written } = await maker.render(new Map(), join(folder, 'new'));
      expect(written).toHaveLength(5);
      expect(await bad).toBeInstanceOf(DraftFault);
    }
  });
});

describe('the files of open data', () => {
  const staging = () => join(folder, 'new');
  let maker: PageMaker;

  beforeEach(async () => {
    maker = createPageMaker(start);
    await maker.show(aSmallState());
  });

  const change = async () => {
    const state = aSmallState();
    await maker.show({ ...state, entries: [...state.entries, aProject('mare')] });
  };
  const namesOf = ({ written }: { readonly written: readonly { readonly file: string }[] }) =>
    written.map(({ file }) => file);

  test('are made with the rest when every file is, and none waits then', async () => {
    expect(namesOf(await maker.render(new Map(), staging()))).toContain('/donnees/a.csv');
    maker.settle();
    expect(maker.late).toEqual([]);
  });

  test('wait when a change is published, and are made when they are asked for', async () => {
    await maker.render(new Map(), staging());
    maker.settle();
    await change();
    expect(namesOf(await maker.render(new Map(), staging()))).toEqual(['/a.txt']);
    maker.settle();
    expect(maker.late).toEqual(['/donnees/a.csv']);
    expect(namesOf(await maker.renderLate('/donnees/a.csv', new Map(), staging()))).toEqual([
      '/donnees/a.csv',
    ]);
    maker.settleLate(['/donnees/a.csv']);
    expect(maker.late).toEqual([]);
  });
});
