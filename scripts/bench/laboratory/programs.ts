/** A cms and a publisher of their own, as `npm start` runs them, on free ports and a temporary folder. */
import { setInFrench } from '@agenda21/content-types';
import { findFreePort } from '../../lib/free-port.ts';
import { type Account, ensureDemonstrationAccounts } from '../../start/accounts.ts';
import type { Child } from '../../start/child.ts';
import { buildCms } from '../../start/cms-build.ts';
import type { StartSettings } from '../../start/env.ts';
import { cmsEnvironment, startCms, startPublisher } from '../../start/programs.ts';
import { ensureSecrets } from '../../start/secrets.ts';
import { waitFor } from '../../start/wait-for.ts';
import type { Closers } from './closers.ts';

/** Longest wait for the cms, and for the first release of a large portal, in milliseconds. */
const CMS_LIMIT_MS = 120_000;
const RELEASE_LIMIT_MS = 1_800_000;

/** Lines kept of what the programs print, to explain a failure. */
const LOG_LINES = 40;

/** The address that pages give themselves: always the same, so that the site is compiled once. */
export const publicUrl = 'https://portail.example';

export interface Programs {
  readonly cmsUrl: string;
  /** Where the portal is read. */
  readonly siteUrl: string;
  readonly secrets: Readonly<Record<string, string>>;
  /** The end of what the programs printed. */
  readonly log: readonly string[];
  /** Starts the publisher without waiting for its first release, and gives its process number. */
  startPublisher(): number;
  /** Waits for the first release. */
  waitForRelease(): Promise<void>;
  /** Makes the account of an editor, and gives it. */
  makeEditor(): Promise<Account>;
}

async function chooseSettings(
  dataDir: string,
  system: Readonly<Record<string, string>>,
): Promise<StartSettings> {
  const [port, cmsPort] = [await findFreePort(), await findFreePort()];
  const cmsUrl = `http://127.0.0.1:${cmsPort}`;
  return {
    port,
    cmsPort,
    host: '127.0.0.1',
    dataDir,
    siteUrl: publicUrl,
    cmsPublicUrl: cmsUrl,
    cmsUrl,
    // Measured as it is run for real: no demonstration.
    isDemonstration: false,
    environment: system,
  };
}

function definedOnly(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Builds what changed, starts the cms on an empty database, and gets ready to start the publisher. */
export async function startPrograms(
  dataDir: string,
  system: Readonly<Record<string, string>>,
  closers: Closers,
): Promise<Programs> {
  const settings = await chooseSettings(dataDir, system);
  const secrets = ensureSecrets(dataDir, {});
  const log: string[] = [];
  const print = (line: string) => {
    log.push(line);
    if (log.length > LOG_LINES) log.shift();
  };
  await buildCms(definedOnly(cmsEnvironment(settings, secrets)), (text) => console.log(setInFrench(text)));
  const cms = startCms(settings, secrets, print);
  closers.add(() => cms.stop());
  await waitFor('Strapi', `${settings.cmsUrl}/_health`, cms, CMS_LIMIT_MS);
  let publisher: Child | null = null;
  const siteUrl = `http://127.0.0.1:${settings.port}`;

  return {
    cmsUrl: settings.cmsUrl,
    siteUrl,
    secrets,
    log,
    startPublisher() {
      const started = startPublisher(settings, secrets, print);
      closers.add(() => started.stop());
      publisher = started;
      if (started.pid === undefined) throw new Error('The publisher could not be started.');
      return started.pid;
    },
    async waitForRelease() {
      if (publisher) await waitFor('Le portail', `${siteUrl}/healthz`, publisher, RELEASE_LIMIT_MS);
    },
    async makeEditor() {
      const accounts = await ensureDemonstrationAccounts(settings.cmsUrl, dataDir);
      const editor = accounts.find(({ role }) => role === 'Éditeur');
      if (!editor) throw new Error('The cms has no editor.');
      return editor;
    },
  };
}
