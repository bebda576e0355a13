/** The files of a site that no template makes: styles and scripts, and the media that entries show. */
import { join } from 'node:path';
import type { PublishedState } from '@agenda21/content-types';
import { mediaOfAll } from './input.ts';
import type { LoadedSite, RunMemory } from './memory.ts';
import type { Mirror } from './mirror-media.ts';

/** A file that is published as it is. */
export interface OtherFile {
  readonly from: string;
  readonly digest: string;
}

/** `/uploads/haie.jpg` is published as `/medias/haie.jpg`. */
export function publishedMedia(path: string): string {
  return path.replace(/^\/uploads\//, '/medias/');
}

/** The paths of the other files of a state. */
export function listOtherFiles(site: LoadedSite, state: PublishedState): readonly string[] {
  return [...site.clientFiles.keys(), ...[...mediaOfAll(state.entries)].map(publishedMedia)];
}

/** Digests media that were not digested yet as they are now. */
async function digestMedia(
  { mediaDigests }: RunMemory,
  site: LoadedSite,
  mirror: Mirror,
  mediaFolder: string,
  paths: readonly string[],
): Promise<void> {
  const signatureOf = (path: string) => mirror.signatures.get(path) ?? path;
  const files = paths.filter((path) => !mediaDigests.has(signatureOf(path)));
  if (files.length === 0) return;
  const digests = await site.maker.thread.ask('digest', { folder: mediaFolder, files });
  for (const [index, path] of files.entries()) mediaDigests.set(signatureOf(path), digests[index] ?? '');
}

/** The other files of a state, by their path. */
export async function readOtherFiles(
  memory: RunMemory,
  site: LoadedSite,
  mirror: Mirror,
  mediaFolder: string,
  state: PublishedState,
): Promise<ReadonlyMap<string, OtherFile>> {
  const paths = [...mediaOfAll(state.entries)];
  await digestMedia(memory, site, mirror, mediaFolder, paths);
  const digestOf = (path: string) => memory.mediaDigests.get(mirror.signatures.get(path) ?? path) ?? '';
  const client = [...site.clientFiles].map(
    ([file, digest]) => [file, { from: join(site.clientFolder, file), digest }] as const,
  );
  const media = paths.map(
    (path) => [publishedMedia(path), { from: join(mediaFolder, path), digest: digestOf(path) }] as const,
  );
  return new Map([...client, ...media]);
}
