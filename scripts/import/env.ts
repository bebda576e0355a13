/** The settings of the import: from the environment and `.env`, or else from the secrets that `npm start` makes. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { loadEnvironmentFile } from '../lib/environment-file.ts';
import { port, readSettings, secret, webAddress } from '../lib/read-settings.ts';
import { repositoryRoot } from '../lib/repository-root.ts';
import { readSecrets } from '../lib/secrets-file.ts';

const environmentSchema = z
  .object({
    CMS_URL: webAddress.optional(),
    CMS_PORT: port.default(1337),
    IMPORT_TOKEN: secret,
  })
  .transform((env) => ({
    cmsUrl: env.CMS_URL ?? `http://127.0.0.1:${env.CMS_PORT}`,
    token: env.IMPORT_TOKEN,
  }));

export type ImportSettings = z.output<typeof environmentSchema>;

function readEnvironment(): NodeJS.ProcessEnv {
  loadEnvironmentFile();
  return process.env;
}

/**
 * Reads the settings of the import. The environment comes before the file.
 * @throws SettingsError with every problem found.
 */
export function readImportSettings(environment = readEnvironment()): ImportSettings {
  const kept = readSecrets(resolve(repositoryRoot, environment['DATA_DIR'] || '.data'));
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  return readSettings(environmentSchema, { ...kept, ...given });
}

/** The folder the command was typed in: npm moves to the root of the repository. */
export function readStartFolder(environment = process.env): string {
  return environment['INIT_CWD'] || process.cwd();
}
