/** What a roll-back set aside: the input whose release was withdrawn is not built again until something is published. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { PublisherFolders } from './folders.ts';

const setAsideSchema = z.strictObject({ inputDigest: z.string() });

/** The input that was set aside; null when nothing was rolled back. */
export async function readSetAside({ setAside }: PublisherFolders): Promise<string | null> {
  try {
    return setAsideSchema.parse(JSON.parse(await readFile(setAside, 'utf8'))).inputDigest;
  } catch {
    return null;
  }
}

/** Sets an input aside. */
export async function writeSetAside({ setAside }: PublisherFolders, inputDigest: string): Promise<void> {
  await writeFile(`${setAside}.part`, JSON.stringify({ inputDigest }));
  await rename(`${setAside}.part`, setAside);
}

/** Forgets what was set aside. */
export async function clearSetAside({ setAside }: PublisherFolders): Promise<void> {
  await rm(setAside, { force: true });
}
