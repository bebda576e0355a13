import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LargeFileError, limitFile } from '@agenda21/content-types';
import { readSettings } from '../../env.ts';
import { SpaceRefusal } from '../refusal.ts';

/** Where files are while they are checked. */
export const receivedFolder = () => join(readSettings().DATA_DIR, 'received-files');

/** Makes room for files, without those that were being received when the cms was killed. */
export async function emptyReceived(): Promise<void> {
  await rm(receivedFolder(), { recursive: true, force: true });
  await mkdir(receivedFolder(), { recursive: true, mode: 0o700 });
}

/**
 * Works with a file that is sent, which is on the disk meanwhile.
 * @param within the folder in which it is then.
 * @throws SpaceRefusal `file` when it is too large.
 */
export async function receiveFile<T>(
  within: string,
  sent: Readable,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(within, 'file-'));
  try {
    const path = join(folder, 'received');
    await pipeline(sent, limitFile, createWriteStream(path));
    return await work(path);
  } catch (error) {
    throw error instanceof LargeFileError ? SpaceRefusal.ofFile('large') : error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
