/** The settings of the build alone. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { readSettings, secret, webAddress } from '../lib/read-settings.ts';
import { repositoryRoot } from '../lib/repository-root.ts';
import { readSystemEnvironment } from '../lib/system-environment.ts';

const environmentSchema = z
  .object({
    SITE_URL: webAddress.default('http://localhost:4321'),
    CMS_URL: webAddress.optional(),
    PUBLISHER_TOKEN: secret.optional(),
    DATA_DIR: z.string().default('.data'),
  })
  .transform((env) => ({
    siteUrl: env.SITE_URL,
    /** The cms to read from; null to build from the state that is live in the data folder. */
    cms: env.CMS_URL && env.PUBLISHER_TOKEN ? { url: env.CMS_URL, token: env.PUBLISHER_TOKEN } : null,
    dataDir: resolve(repositoryRoot, env.DATA_DIR),
  }));

export type BuildSettings = z.output<typeof environmentSchema> & {
  readonly systemEnvironment: Readonly<Record<string, string>>;
};

/**
 * Reads the settings of the build.
 * @throws SettingsError with every problem found.
 */
export function readBuildSettings(environment = process.env): BuildSettings {
  return {
    ...readSettings(environmentSchema, environment),
    systemEnvironment: readSystemEnvironment(environment),
  };
}
