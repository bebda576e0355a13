/** The portal that is measured: one that runs already, or the whole demonstration, started for it. */
import { startInstallation } from '../tests/installation.ts';

export interface PortalUnderMeasure {
  /** Without slash at the end. */
  readonly siteUrl: string;
  close(): Promise<void>;
}

/** @param address the portal that runs; null to start the demonstration. */
export async function openPortal(address: string | null): Promise<PortalUnderMeasure> {
  if (address !== null) return { siteUrl: new URL(address).origin, close: async () => undefined };
  const { siteUrl, remove } = await startInstallation();
  return { siteUrl, close: remove };
}
