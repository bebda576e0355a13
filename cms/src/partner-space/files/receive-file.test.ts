import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { MAX_FILE_BYTES } from '@agenda21/content-types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { receiveFile } from './receive-file.ts';

const part = Buffer.alloc(1024 * 1024, 'x');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'receive-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('keeps a file on the disk while it is worked with, and no longer', async () => {
  const length = await receiveFile(
    folder,
    Readable.from([part, part]),
    async (path) => (await readFile(path)).length,
  );
  expect([length, await readdir(folder)]).toEqual([2 * part.length, []]);
});

it('stops reading a file that is larger than the limit, and keeps nothing of it', async () => {
  let read = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        read += part.length;
        yield part;
      }
    })(),
  );
  await expect(receiveFile(folder, endless, () => Promise.resolve())).rejects.toMatchObject({
    answer: { problem: 'file', file: 'large' },
  });
  expect(read).toBeLessThan(3 * MAX_FILE_BYTES);
  expect(await readdir(folder)).toEqual([]);
});

it('leaves nothing behind when the work fails', async () => {
  await expect(
    receiveFile(folder, Readable.from([part]), () => Promise.reject(new Error('no'))),
  ).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});
