/** Puts an earlier release back. It stays until the next publication. */
import type { PublisherFolders } from './releases/folders.ts';
import { keepOldAssets } from './releases/old-assets.ts';
import type { Release } from './releases/release.ts';
import { listReleases, pointCurrentAt } from './releases/release-store.ts';
import { copyRelease } from './releases/restore-points.ts';
import { readSetAside, writeSetAside } from './releases/set-aside.ts';
import type { Showcase } from './run/showcase.ts';

function chooseTarget(releases: readonly Release[], live: Release, id: string | null): Release | undefined {
  if (id) return releases.find(({ record }) => record.id === id);
  return releases.find(({ record }) => record.id < live.record.id);
}

/**
 * Rolls back to a release, or to the one before the live one. A copy of it is served, so that it stays as it is.
 * Rolled back again, it keeps aside what the first roll-back set aside: that is what the cms still publishes.
 * @returns the release that is live now; null when there is none such.
 */
export async function rollBack(
  folders: PublisherFolders,
  showcase: Showcase,
  id: string | null,
): Promise<Release | null> {
  const { live } = showcase;
  const target = live && chooseTarget(await listReleases(folders), live, id);
  if (!target) return null;
  const isRolledBack = (await readSetAside(folders)) !== null;
  const copy = await copyRelease(folders, target);
  if (live.record.codeDigest !== copy.record.codeDigest) await keepOldAssets(folders, live);
  if (!isRolledBack) await writeSetAside(folders, live.record.inputDigest);
  await pointCurrentAt(folders, copy);
  await showcase.activate(copy);
  return copy;
}
