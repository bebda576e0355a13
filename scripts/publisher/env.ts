/** The settings of the publisher. */
import type { BlockList } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { count, port, readSettings, secret, webAddress } from '../lib/read-settings.ts';
import { repositoryRoot } from '../lib/repository-root.ts';
import { readSecrets } from '../lib/secrets-file.ts';
import { readSystemEnvironment } from '../lib/system-environment.ts';
import { parseProxies } from './http/visitor.ts';

const proxies = z.string().transform((listed, context): BlockList => {
  const parsed = parseProxies(listed);
  if (parsed) return parsed;
  context.addIssue('des adresses ou des plages séparées par des virgules sont attendues');
  return z.NEVER;
});

const environmentSchema = z
  .object({
    PORT: port.default(4321),
    HOST: z.string().default('127.0.0.1'),
    SITE_URL: webAddress.optional(),
    CMS_URL: webAddress.default('http://127.0.0.1:1337'),
    CMS_PUBLIC_URL: webAddress.optional(),
    DATA_DIR: z.string().default('.data'),
    PUBLISHER_TOKEN: secret,
    WEBHOOK_SECRET: secret,
    TRUSTED_PROXIES: proxies.default(() => parseProxies('127.0.0.0/8,::1') as BlockList),
    RELEASES_KEPT: count(2).default(5),
    RECONCILE_MS: count(100).default(60_000),
    BUILD_TIMEOUT_MS: count(1_000).default(600_000),
    PAGE_TIMEOUT_MS: count(100).default(10_000),
    RENDERER_MEMORY_MB: count(64).default(768),
    RESTORE_POINT_MS: count(0).default(600_000),
    AUDIENCE_SAVE_MS: count(100).default(10_000),
    OPEN_DATA_CALM_MS: count(0).default(2_000),
  })
  .transform((env) => ({
    port: env.PORT,
    host: env.HOST,
    /** Public address of the portal, without its last slash. */
    siteUrl: env.SITE_URL ?? `http://localhost:${env.PORT}`,
    cmsUrl: env.CMS_URL,
    /** Where editors work: their preview may show the live page in its frame. Null: no frame may. */
    adminOrigin: env.CMS_PUBLIC_URL ? new URL(env.CMS_PUBLIC_URL).origin : null,
    dataDir: resolve(repositoryRoot, env.DATA_DIR),
    publisherToken: env.PUBLISHER_TOKEN,
    webhookSecret: env.WEBHOOK_SECRET,
    /** The machines whose `X-Forwarded-For` is believed. */
    trustedProxies: env.TRUSTED_PROXIES,
    releasesKept: env.RELEASES_KEPT,
    reconcileMs: env.RECONCILE_MS,
    buildTimeoutMs: env.BUILD_TIMEOUT_MS,
    /** Longest time to make one page. */
    pageTimeoutMs: env.PAGE_TIMEOUT_MS,
    rendererMemoryMb: env.RENDERER_MEMORY_MB,
    /** Least time between two copies of the live release. */
    restorePointMs: env.RESTORE_POINT_MS,
    /** Time between two saves of the pages that were read. */
    audienceSaveMs: env.AUDIENCE_SAVE_MS,
    /** Time without a publication before files of open data are made. */
    openDataCalmMs: env.OPEN_DATA_CALM_MS,
  }));

export type PublisherSettings = z.output<typeof environmentSchema> & {
  readonly systemEnvironment: Readonly<Record<string, string>>;
};

/**
 * Reads the settings of the publisher. The environment comes before the secrets that `npm start` made.
 * @throws SettingsError with every problem found.
 */
export function readPublisherSettings(environment = process.env): PublisherSettings {
  const kept = readSecrets(resolve(repositoryRoot, environment['DATA_DIR'] || '.data'));
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  return {
    ...readSettings(environmentSchema, { ...kept, ...given }),
    systemEnvironment: readSystemEnvironment(environment),
  };
}
