/** The settings of `npm start`: where things listen and where the data is. Secrets are made, see secrets.ts. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { loadEnvironmentFile } from '../lib/environment-file.ts';
import { port, readSettings, webAddress } from '../lib/read-settings.ts';
import { repositoryRoot } from '../lib/repository-root.ts';

const environmentSchema = z
  .object({
    PORT: port.default(4321),
    CMS_PORT: port.default(1337),
    HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().default('.data'),
    SITE_URL: webAddress.optional(),
    CMS_PUBLIC_URL: webAddress.optional(),
    NODE_ENV: z
      .enum(['development', 'production', 'test'], 'development, production ou test est attendu')
      .default('development'),
  })
  .refine((env) => env.PORT !== env.CMS_PORT, {
    path: ['CMS_PORT'],
    error: 'PORT et CMS_PORT doivent être différents',
  })
  .transform((env) => ({
    port: env.PORT,
    cmsPort: env.CMS_PORT,
    host: env.HOST,
    dataDir: resolve(repositoryRoot, env.DATA_DIR),
    siteUrl: env.SITE_URL ?? `http://localhost:${env.PORT}`,
    cmsPublicUrl: env.CMS_PUBLIC_URL ?? `http://localhost:${env.CMS_PORT}`,
    /** Address of the cms for the other programs of this machine. */
    cmsUrl: `http://127.0.0.1:${env.CMS_PORT}`,
    /** A demonstration has accounts with known passwords and content of its own: never in production. */
    isDemonstration: env.NODE_ENV !== 'production',
  }));

export type StartSettings = z.output<typeof environmentSchema> & {
  /** The environment the settings were read from: the programs started inherit it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/**
 * Reads the settings from the environment, completed by the `.env` file of the repository when there is one.
 * @throws SettingsError with every problem found.
 */
export function readStartSettings(): StartSettings {
  loadEnvironmentFile();
  return { ...readSettings(environmentSchema, process.env), environment: { ...process.env } };
}
