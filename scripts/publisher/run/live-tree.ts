/** The digests of what is served, as it is on the disk. */
import { listFiles } from '../gates/check-release.ts';
import { isDerived } from '../releases/derived-files.ts';
import { type Release, publicFolder } from '../releases/release.ts';
import type { RunMemory } from './memory.ts';
import { withSite } from './with-site.ts';
import type { Workshop } from './workshop.ts';

/** Reads every file of the live release and digests it, in the thread of the renderer. */
export async function digestLiveTree(
  workshop: Workshop,
  memory: RunMemory,
  codeDigest: string,
  live: Release | null,
): Promise<ReadonlyMap<string, string>> {
  if (!live) return new Map();
  const folder = publicFolder(live.folder);
  const files = [...(await listFiles(folder))].filter((file) => !isDerived(file));
  const digests = await withSite(workshop, memory, codeDigest, ({ maker }) =>
    maker.thread.ask('digest', { folder, files }),
  );
  return new Map(files.map((file, index) => [file, digests[index] ?? '']));
}
