import { expect, it } from 'vitest';
import { LargeFileError, limitFile } from './limit-file.ts';
import { MAX_FILE_BYTES } from './record-files.ts';

const part = new Uint8Array(MAX_FILE_BYTES / 4);

/** Parts of a quarter of the limit. @param told how many were read. */
async function* partsOf(count: number, told: (read: number) => void) {
  for (let read = 1; read <= count; read += 1) {
    told(read);
    yield part;
  }
}

async function countTaken(count: number, told: (read: number) => void = () => undefined): Promise<number> {
  let taken = 0;
  for await (const { length } of limitFile(partsOf(count, told))) taken += length;
  return taken;
}

it('passes on a file of the limit', async () => {
  expect(await countTaken(4)).toBe(MAX_FILE_BYTES);
});

it('reads no further than the limit', async () => {
  let read = 0;
  await expect(countTaken(100, (count) => (read = count))).rejects.toThrow(LargeFileError);
  expect(read).toBe(5);
});
