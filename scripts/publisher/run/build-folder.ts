/**
 * Where a build writes. Astro puts its intermediate files beside its output only when that is inside the site's folder;
 * elsewhere, builds would share one folder, and could not be moved to another disk.
 */
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const cacheOf = (siteFolder: string) => join(siteFolder, '.cache');

/** Makes a folder for one build of this process. */
export async function makeBuildFolder(siteFolder: string): Promise<string> {
  await mkdir(cacheOf(siteFolder), { recursive: true });
  return mkdtemp(join(cacheOf(siteFolder), `build-${process.pid}-`));
}

/** Moves a finished build, to another disk if need be. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes the build folders of processes that have ended. */
export async function removeAbandonedBuilds(siteFolder: string): Promise<void> {
  const names = await readdir(cacheOf(siteFolder)).catch(() => []);
  for (const name of names) {
    const pid = Number(/^build-(\d+)-/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) await rm(join(cacheOf(siteFolder), name), { recursive: true, force: true });
  }
}
