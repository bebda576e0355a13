import path from 'node:path';
import { z } from 'zod';

/** Raised when the environment does not hold what the cms needs. Its message lists every problem. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const secret = z.string('manquant').min(32, 'au moins 32 caractères');
const webAddress = z.url({
  protocol: /^https?$/,
  error: (issue) => (issue.input === undefined ? 'manquant' : 'une adresse http:// ou https:// est attendue'),
});

const settingsSchema = z.object({
  CMS_HOST: z.string().default('127.0.0.1'),
  CMS_PORT: z.coerce
    .number('un numéro de port est attendu')
    .int('un numéro de port est attendu')
    .min(1, 'un port va de 1 à 65535')
    .max(65_535, 'un port va de 1 à 65535')
    .default(1337),
  CMS_PUBLIC_URL: webAddress,
  DATA_DIR: z.string('manquant').transform((folder) => path.resolve(folder)),
  CMS_APP_KEYS: z
    .string('manquant')
    .transform((keys) => keys.split(','))
    .pipe(z.array(secret)),
  CMS_API_TOKEN_SALT: secret,
  CMS_ADMIN_JWT_SECRET: secret,
  CMS_TRANSFER_TOKEN_SALT: secret,
  CMS_JWT_SECRET: secret,
  CMS_ENCRYPTION_KEY: secret,
  PUBLISHER_TOKEN: secret,
  IMPORT_TOKEN: secret,
  WEBHOOK_SECRET: secret,
  PUBLISHER_URL: webAddress,
  SITE_URL: webAddress,
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/**
 * Reads and checks the settings. An empty value counts as a missing one.
 * @throws SettingsError that names every problem, one a line.
 */
export function parseSettings(source: Readonly<Record<string, string | undefined>>): Settings {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = settingsSchema.safeParse(filled);
  if (parsed.success) return Object.freeze(parsed.data);
  const problems = parsed.error.issues.map((issue) => `  - ${String(issue.path[0])} : ${issue.message}`);
  throw new SettingsError(`Les réglages de Strapi ne conviennent pas :\n${problems.join('\n')}`);
}

let settings: Settings | undefined;

/** The settings of this process, checked at the first call. */
export function readSettings(): Settings {
  settings ??= parseSettings(process.env);
  return settings;
}

const buildPlaceholders: Readonly<Record<string, string>> = {
  CMS_PUBLIC_URL: 'http://127.0.0.1:1337',
  PUBLISHER_URL: 'http://127.0.0.1:4321',
  SITE_URL: 'http://127.0.0.1:4321',
  DATA_DIR: '.strapi/build-data',
};

/** The environment of this process where each missing setting holds a throwaway value, to build without secrets. */
export function fillForBuild(makeSecret: () => string): Record<string, string | undefined> {
  const fill = (name: string) => process.env[name] || buildPlaceholders[name] || makeSecret();
  const names = Object.keys(settingsSchema.shape).filter((name) => !/^CMS_(HOST|PORT)$/.test(name));
  return { ...process.env, ...Object.fromEntries(names.map((name) => [name, fill(name)])) };
}
