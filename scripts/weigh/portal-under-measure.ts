/** The portal that is measured: one that runs already, or the whole demonstration, started for it. */
import { readSitemap } from '../lib/read-sitemap.ts';
import { untilDataMade } from '../publisher/tests/whole-site.ts';
import { startInstallation } from '../tests/installation.ts';
import { untilCompressed } from './until-compressed.ts';

export interface PortalUnderMeasure {
  /** Without slash at the end. */
  readonly siteUrl: string;
  close(): Promise<void>;
}

/** After a start, open data and compressed forms are still to be made: that takes from the speed of the browser. */
async function untilQuiet(siteUrl: string): Promise<void> {
  await untilDataMade(siteUrl);
  for (const path of await readSitemap(siteUrl)) await untilCompressed(siteUrl + path);
}

/**
 * Opens a portal, once it has nothing left to do. The demonstration is started for the first time: after a later start,
 * the pages that tell their address have another one, and the search transfers an index of what changed beside its own.
 * @param address the portal that runs; null to start the demonstration.
 */
export async function openPortal(address: string | null): Promise<PortalUnderMeasure> {
  if (address !== null) return { siteUrl: new URL(address).origin, close: async () => undefined };
  const { siteUrl, remove } = await startInstallation();
  await untilQuiet(siteUrl);
  return { siteUrl, close: remove };
}
