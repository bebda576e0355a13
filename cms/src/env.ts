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

/** `adresse@exemple.fr`, or `Nom <adresse@exemple.fr>`. */
const mailSender = /^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

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
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'une adresse smtp:// ou smtps:// est attendue' }).optional(),
  MAIL_FROM: z.string().regex(mailSender, 'une adresse est attendue, ou « Nom <adresse> »').optional(),
});

const checkedSettings = settingsSchema.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: 'manquant : un serveur de courriel (SMTP_URL) a besoin d’un expéditeur',
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/**
 * Reads and checks the settings. An empty value counts as a missing one.
 * @throws SettingsError that names every problem, one a line.
 */
export function parseSettings(source: Readonly<Record<string, string | undefined>>): Settings {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = checkedSettings.safeParse(filled);
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

/** The settings that a build does without. */
const hasDefault: ReadonlySet<string> = new Set(['CMS_HOST', 'CMS_PORT', 'SMTP_URL', 'MAIL_FROM']);

/** The environment of this process where each missing setting holds a throwaway value, to build without secrets. */
export function fillForBuild(makeSecret: () => string): Record<string, string | undefined> {
  const fill = (name: string) => process.env[name] || buildPlaceholders[name] || makeSecret();
  const names = Object.keys(settingsSchema.shape).filter((name) => !hasDefault.has(name));
  return { ...process.env, ...Object.fromEntries(names.map((name) => [name, fill(name)])) };
}
