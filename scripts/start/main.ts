/** `npm start`: the whole product on this machine, from a fresh clone or again. */
import { setInFrench } from '@agenda21/content-types';
import { SettingsError } from '../lib/read-settings.ts';
import { SeedAdminError } from '../seed/admin-session.ts';
import { DemonstrationError, loadDemonstration } from '../seed/load-demonstration.ts';
import { ensureDemonstrationAccounts } from './accounts.ts';
import { describeInstallation } from './announce.ts';
import { ensurePartnerAccount } from './partner-account.ts';
import type { Child } from './child.ts';
import { buildCms } from './cms-build.ts';
import { type StartSettings, readStartSettings } from './env.ts';
import { requireFreePorts } from './ports.ts';
import { cmsEnvironment, startCms, startPublisher } from './programs.ts';
import { ensureSecrets } from './secrets.ts';
import { StartError } from './start-error.ts';
import { waitFor } from './wait-for.ts';

/** Longest wait for the cms, and for the first release, in milliseconds. */
const CMS_LIMIT_MS = 120_000;
const RELEASE_LIMIT_MS = 300_000;

const children: Child[] = [];

const print = (line: string) => process.stdout.write(`${line}\n`);
const announce = (text: string) => print(setInFrench(text));

async function stopAll(): Promise<void> {
  await Promise.all(children.map((child) => child.stop()));
}

function present(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

async function prepareContent(settings: StartSettings, secrets: Readonly<Record<string, string>>) {
  if (!settings.isDemonstration) return [];
  const accounts = await ensureDemonstrationAccounts(settings.cmsUrl, settings.dataDir);
  const [account] = accounts;
  if (!account) return [];
  const { cmsUrl, dataDir } = settings;
  const publisherToken = secrets['PUBLISHER_TOKEN'] ?? '';
  let able = accounts;
  const meetPartner = async () => {
    able = await ensurePartnerAccount({ cmsUrl, dataDir, publisherToken, accounts });
  };
  const cms = { cmsUrl, token: secrets['IMPORT_TOKEN'] ?? '' };
  if (await loadDemonstration(cms, dataDir, { account, meetPartner }))
    announce('Contenu de démonstration chargé.');
  else await meetPartner();
  return able;
}

async function start(): Promise<void> {
  const startedAt = Date.now();
  const settings = readStartSettings();
  await requireFreePorts({ PORT: settings.port, CMS_PORT: settings.cmsPort }, settings.host);
  const secrets = ensureSecrets(settings.dataDir, settings.environment);
  await buildCms(present(cmsEnvironment(settings, secrets)), announce);

  announce('Démarrage de Strapi…');
  const cms = startCms(settings, secrets, print);
  children.push(cms);
  await waitFor('Strapi', `${settings.cmsUrl}/_health`, cms, CMS_LIMIT_MS);
  cms.keepAlive();
  const accounts = await prepareContent(settings, secrets);

  announce('Construction du portail…');
  const publisher = startPublisher(settings, secrets, print);
  children.push(publisher);
  await waitFor('Le portail', `http://127.0.0.1:${settings.port}/healthz`, publisher, RELEASE_LIMIT_MS);
  publisher.keepAlive();
  announce(describeInstallation(settings, accounts, (Date.now() - startedAt) / 1000));
}

function explain(error: unknown): string {
  const isTold = [StartError, SettingsError, DemonstrationError, SeedAdminError].some(
    (kind) => error instanceof kind,
  );
  if (isTold) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    announce('Arrêt…');
    void stopAll().then(() => process.exit(0));
  });
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${setInFrench(explain(error))}\n`);
  await stopAll();
  process.exitCode = 1;
}
