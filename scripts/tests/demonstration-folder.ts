/** A folder for the demonstration that the journeys start from, shared by all of them and removed after the last. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly demonstrationFolder: string;
  }
}

/** Makes the folder; nothing is in it until a journey asks for the demonstration. */
export default async function makeDemonstrationFolder(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'demonstration-'));
  project.provide('demonstrationFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
