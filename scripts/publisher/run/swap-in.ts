/** Shows a whole release in the place of the one that is served. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestBytes } from '../releases/digest-bytes.ts';
import { keepOldAssets } from '../releases/old-assets.ts';
import { type Release, publicFolder } from '../releases/release.ts';
import { pointCurrentAt, putInPlace } from '../releases/release-store.ts';
import { homePage } from './place-pages.ts';
import type { RunContext } from './run.ts';
import { RunFault } from './run-fault.ts';

/** Swaps the release in, and the one before back when the new one does not answer as it should. */
async function show({ workshop, showcase }: RunContext, release: Release): Promise<void> {
  const before = showcase.live;
  workshop.enter('swap');
  await pointCurrentAt(workshop.folders, release);
  await showcase.activate(release);
  workshop.enter('probe');
  const home = digestBytes(await readFile(join(publicFolder(release.folder), homePage.file)));
  if (await showcase.probe({ path: homePage.path, digest: home })) return;
  if (before) {
    await pointCurrentAt(workshop.folders, before);
    await showcase.activate(before);
    await rm(release.folder, { recursive: true, force: true });
  }
  throw new RunFault('probe', `Release ${release.record.id} did not answer as built.`);
}

/**
 * Puts a finished release in place and shows it.
 * @throws RunFault when its home page is not served as it was made; the release before is served then.
 */
export async function swapIn(context: RunContext, finished: Release): Promise<Release> {
  const { workshop, showcase } = context;
  const { live } = showcase;
  workshop.enter('place');
  const release = await putInPlace(workshop.folders, finished);
  if (live && live.record.codeDigest !== release.record.codeDigest)
    await keepOldAssets(workshop.folders, live);
  await show(context, release);
  return release;
}
