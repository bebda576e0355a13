/** The two programs of an installation, and the environment each gets: its own settings, and no more secrets than it needs. */
import { join } from 'node:path';
import { repositoryRoot } from '../lib/repository-root.ts';
import { type Child, startChild } from './child.ts';
import type { StartSettings } from './env.ts';

type Secrets = Readonly<Record<string, string>>;
type Print = (line: string) => void;

/** glibc keeps what each of its arenas ever held: with few of them, the publisher takes 150 MB less at 10,000 resources. */
const ALLOCATION_ARENAS = '2';

/** The environment of the cms. */
export function cmsEnvironment(
  settings: StartSettings,
  secrets: Secrets,
): Record<string, string | undefined> {
  return {
    ...settings.environment,
    ...secrets,
    NODE_ENV: settings.isDemonstration ? 'development' : 'production',
    CMS_HOST: settings.host,
    CMS_PORT: String(settings.cmsPort),
    CMS_PUBLIC_URL: settings.cmsPublicUrl,
    DATA_DIR: settings.dataDir,
    PUBLISHER_URL: `http://127.0.0.1:${settings.port}`,
    SITE_URL: settings.siteUrl,
  };
}

/** Starts the cms. */
export function startCms(settings: StartSettings, secrets: Secrets, print: Print): Child {
  return startChild({
    name: 'cms',
    args: [join(repositoryRoot, 'cms/dist/src/main.js')],
    cwd: join(repositoryRoot, 'cms'),
    env: cmsEnvironment(settings, secrets),
    print,
  });
}

/** Starts the publisher, which serves the portal. */
export function startPublisher(settings: StartSettings, secrets: Secrets, print: Print): Child {
  return startChild({
    name: 'portail',
    args: [join(repositoryRoot, 'scripts/publisher/main.ts')],
    cwd: repositoryRoot,
    env: {
      ...settings.environment,
      PORT: String(settings.port),
      HOST: settings.host,
      SITE_URL: settings.siteUrl,
      CMS_URL: settings.cmsUrl,
      CMS_PUBLIC_URL: settings.cmsPublicUrl,
      DATA_DIR: settings.dataDir,
      SMTP_URL: undefined,
      MALLOC_ARENA_MAX: ALLOCATION_ARENAS,
      PUBLISHER_TOKEN: secrets['PUBLISHER_TOKEN'],
      WEBHOOK_SECRET: secrets['WEBHOOK_SECRET'],
    },
    print,
  });
}
