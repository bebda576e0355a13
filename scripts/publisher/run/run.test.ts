import { existsSync } from 'node:fs';
import { readFile, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptFolder } from '../flush/journal.ts';
import { publicFolder } from '../releases/release.ts';
import { type RunDouble, makeRunDouble } from '../tests/run-double.ts';
import { aProject } from '../tests/small-state.ts';
import { run } from './run.ts';

let double: RunDouble;

const notAborted = new AbortController().signal;
const compareAll = (signal = notAborted) => run(double.context, { isComparison: true, signal });
const memory = () => double.context.memory;
const read = (file: string) =>
  readFile(join(publicFolder(double.context.showcase.live?.folder ?? ''), file), 'utf8');

/** Publishes a project in the cms; no run is started. */
function publish(documentId: string, data: Readonly<Record<string, unknown>> = {}): void {
  const others = double.state.entries.filter((entry) => entry.documentId !== documentId);
  double.state = { ...double.state, entries: [...others, aProject(documentId, data)] };
}

beforeEach(async () => {
  double = await makeRunDouble();
  await compareAll();
  await memory().settling;
});

afterEach(() => double.remove());

test('a flush that can be neither kept nor undone keeps its journal, and is undone before the next run', async () => {
  const before = await read('index.html');
  const { flushes } = double.context.workshop.folders;
  const away = join(flushes, '..', 'away');
  let flush = '';
  double.onProbe = async () => {
    flush = join(flushes, (await readdir(flushes))[0] ?? '');
    await rename(keptFolder(flush), away);
    return false;
  };
  publish('mare');
  await expect(compareAll()).rejects.toThrow('ENOENT');
  expect(existsSync(join(flush, 'journal.json'))).toBe(true);
  await expect(compareAll()).rejects.toThrow('ENOENT');

  await rename(away, keptFolder(flush));
  double.onProbe = () => true;
  double.state = { ...double.state, entries: double.state.entries.slice(0, -1) };
  await compareAll();
  expect(await read('index.html')).toBe(before);
  expect(existsSync(flush)).toBe(false);
  publish('verger');
  await compareAll();
  expect(await read('projets/verger/index.html')).toBe('Projet verger');
});

test('a check of all that is served that fails is done again by the next run', async () => {
  memory().tree = null;
  double.onRender = () => Promise.reject(new Error('no room'));
  await expect(compareAll()).rejects.toThrow('no room');
  double.onRender = () => undefined;
  const before = double.suspected;
  const { lastFullCheck } = memory();
  await compareAll();
  expect(double.suspected).toBe(before + 1);
  expect(memory().lastFullCheck).not.toBe(lastFullCheck);
});

describe('an order to make every page anew', () => {
  test('that comes during a run is for the next one', async () => {
    publish('mare');
    double.onRender = () => void (memory().isRebuildOrdered = true);
    await compareAll();
    double.onRender = () => undefined;
    const before = double.suspected;
    await compareAll();
    expect(double.suspected).toBe(before + 1);
    await compareAll();
    expect(double.suspected).toBe(before + 1);
  });

  test('stays when its run fails', async () => {
    memory().isRebuildOrdered = true;
    double.onRender = () => Promise.reject(new Error('no room'));
    await expect(compareAll()).rejects.toThrow('no room');
    expect(memory().isRebuildOrdered).toBe(true);
  });
});

describe('a comparison that is given up', () => {
  test('while it reads is no failure', async () => {
    const giveUp = new AbortController();
    Object.assign(double.context.sources.cms, {
      readState: () => {
        giveUp.abort();
        return Promise.reject(new Error('given up'));
      },
    });
    expect((await compareAll(giveUp.signal)).result).toBe('unchanged');
  });

  test('once it makes pages goes on, and tells its failure', async () => {
    const giveUp = new AbortController();
    publish('mare');
    double.onRender = () => {
      giveUp.abort();
      return Promise.reject(new Error('no room'));
    };
    await expect(compareAll(giveUp.signal)).rejects.toThrow('no room');
  });
});

test('the picture of a held document is copied again when the document is mended', async () => {
  const picture = { url: '/uploads/haie.png', alt: 'Une haie', width: 8, height: 6, renditions: [] };
  double.files.set('/uploads/haie.png', 'a picture');
  publish('mare', { title: '', gallery: [picture] });
  for (let index = 0; index < 210; index += 1) publish(`p${index}`);
  await compareAll();
  expect(await readdir(join(double.context.workshop.folders.media, 'uploads'))).toEqual([]);

  publish('mare', { gallery: [picture] });
  const row = { id: 1, batch: 'b', action: 'publish', state: 'queued', reason: null } as const;
  const requestedAt = '2026-01-01T00:00:00.000Z';
  double.rows = [{ ...row, model: 'project', documentId: 'mare', locale: 'fr', requestedAt }];
  await run(double.context, { isComparison: false, signal: notAborted });
  expect(await read('medias/haie.png')).toBe('a picture');
});

test('a style sheet that is lost stops the run: it is not taken for one that is served', async () => {
  const { site } = memory();
  if (!site) throw new Error('no site');
  memory().site = { ...site, clientFiles: new Map([['/assets/portail.css', 'digest']]) };
  publish('mare');
  await expect(compareAll()).rejects.toThrow('portail.css');
});

test('all that a new release has is looked through for what is not compressed yet', async () => {
  const first = double.context.showcase.live?.folder;
  for (let index = 0; index < 210; index += 1) publish(`p${index}`);
  await compareAll();
  expect(double.completed).toEqual([first, double.context.showcase.live?.folder]);
  publish('mare');
  await compareAll();
  expect(double.completed).toHaveLength(2);
});
