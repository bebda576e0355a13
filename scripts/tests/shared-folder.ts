/** A folder for what tests start from, made once in a run: shared by all of them, and removed after the last. */
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly sharedFolder: string;
  }
}

/** Makes the folder, the same for each project of a run; nothing is in it until a test asks for it. */
export default async function makeSharedFolder(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(tmpdir(), `agenda21-shared-${process.pid}-${Math.round(performance.timeOrigin)}`);
  await mkdir(folder, { recursive: true });
  project.provide('sharedFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
