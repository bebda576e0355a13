import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf, makeWhenChanged } from './source-stamp.mjs';

let folder: string;
let made: number;
const stamp = () => join(folder, 'made/.sources');
const source = (name: string) => join(folder, 'src', name);
const make = () => makeWhenChanged(stamp(), [join(folder, 'src')], () => void (made += 1));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-stamp-'));
  mkdirSync(source('deep'), { recursive: true });
  writeFileSync(source('deep/a.ts'), 'a');
  made = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what is made from sources', () => {
  it('is made again after a failure, even when the sources are those of an earlier success', async () => {
    await make();
    writeFileSync(source('deep/a.ts'), 'broken');
    const failing = () =>
      makeWhenChanged(stamp(), [join(folder, 'src')], () => Promise.reject(new Error('no')));
    await expect(failing()).rejects.toThrow('no');
    expect(existsSync(stamp())).toBe(false);
    writeFileSync(source('deep/a.ts'), 'a');
    await make();
    expect(made).toBe(2);
  });

  it('is remembered only once it is made', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const making = makeWhenChanged(stamp(), [join(folder, 'src')], () => promise);
    expect(existsSync(stamp())).toBe(false);
    resolve();
    await making;
    expect(readFileSync(stamp(), 'utf8')).toBe(digestOf([join(folder, 'src')]));
  });

  it('is made at first, left alone while nothing changes, and made again for each kind of change', async () => {
    await make();
    await make();
    expect(made).toBe(1);
    writeFileSync(source('deep/a.ts'), 'b');
    await make();
    writeFileSync(source('b.ts'), '');
    await make();
    rmSync(source('deep/a.ts'));
    await make();
    await make();
    expect(made).toBe(4);
  });
});

describe('a digest of files', () => {
  it('tells apart the same bytes under other names, or cut elsewhere', () => {
    writeFileSync(source('b.ts'), 'xy');
    const before = digestOf([source('deep'), source('b.ts')]);
    writeFileSync(source('deep/a.ts'), 'ax');
    writeFileSync(source('b.ts'), 'y');
    expect(digestOf([source('deep'), source('b.ts')])).not.toBe(before);
  });

  it('takes a missing path for an empty one', () => {
    expect(digestOf([join(folder, 'absent')])).toBe(digestOf([]));
  });
});
