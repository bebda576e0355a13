import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestBytes } from '../releases/digest-bytes.ts';
import { publicFolder } from '../releases/release.ts';
import type { RenderResult } from '../renderer/protocol.ts';
import { writeStaged } from '../renderer/write-staged.ts';
import { type RunDouble, makeRunDouble } from '../tests/run-double.ts';
import { completeData } from './complete-data.ts';
import { run } from './run.ts';

const never = new AbortController().signal;
const file = '/donnees/projets.csv';
const page = '/donnees/index.html';

let double: RunDouble;
let late: Map<string, string>;

/** Has the renderer of the double make files of open data. */
function makeData(problem: string | null = null): void {
  const { memory } = double.context;
  if (!memory.site) return expect.fail('no site is loaded');
  const { maker } = memory.site;
  Object.defineProperty(maker, 'late', { get: () => [...late.keys()] });
  Object.assign(maker, {
    async renderLate(name: string, _live: unknown, staging: string): Promise<RenderResult> {
      const text = late.get(name) ?? '';
      await writeStaged(staging, name, Buffer.from(text));
      const problems = problem === null ? [] : [{ path: name, message: problem }];
      return {
        written: [{ file: name, digest: digestBytes(text), bytes: text.length }],
        unchanged: 0,
        problems,
      };
    },
    settleLate: (files: readonly string[]) => files.forEach((name) => late.delete(name)),
  });
}

const served = (name: string) => join(publicFolder(double.context.showcase.live?.folder ?? ''), name);

beforeEach(async () => {
  double = await makeRunDouble();
  await run(double.context, { isComparison: true, signal: never });
  late = new Map([
    [file, 'id\r\n'],
    [page, 'the files'],
  ]);
  makeData();
});

afterEach(() => double.remove());

test('the files that waited are put in place in the release that is served, and are known to be', async () => {
  expect(await completeData(double.context, never)).toBe(2);
  expect(await readFile(served(file), 'utf8')).toBe('id\r\n');
  expect(await readFile(served(page), 'utf8')).toBe('the files');
  expect(double.context.memory.tree?.get(file)).toBe(digestBytes('id\r\n'));
  expect(late.size).toBe(0);
});

test('files that are given up wait on, and nothing of them is left', async () => {
  expect(await completeData(double.context, AbortSignal.abort())).toBeNull();
  expect(existsSync(served(file))).toBe(false);
  expect(late.size).toBe(2);
  expect(readdirSync(double.context.workshop.folders.flushes)).toEqual([]);
});

test('a file that is not what its schema says keeps all of them from being served, and says why', async () => {
  makeData('projets.csv, ligne 2 : une valeur est obligatoire');
  await expect(completeData(double.context, never)).rejects.toThrow('projets.csv, ligne 2');
  expect(existsSync(served(file))).toBe(false);
  expect(readdirSync(double.context.workshop.folders.flushes)).toEqual([]);
});

test('files that are not served as they were made are taken back', async () => {
  double.onProbe = () => false;
  await expect(completeData(double.context, never)).rejects.toThrow('did not answer as made');
  expect(existsSync(served(file))).toBe(false);
});

test('nothing is made while the stock build makes the pages', async () => {
  double.context.memory.stock = { reason: 'en panne', since: 0, codeDigest: '' };
  expect(await completeData(double.context, never)).toBeNull();
  expect(late.size).toBe(2);
});
