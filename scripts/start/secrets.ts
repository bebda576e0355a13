/** Makes the secrets of an installation once. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { readSecrets, secretsFile } from '../lib/secrets-file.ts';

/** 32 random bytes, written so that neither a shell nor an environment file needs quotes. */
const makeSecret = () => randomBytes(32).toString('base64url');

const makers: Readonly<Record<string, () => string>> = {
  CMS_APP_KEYS: () => `${makeSecret()},${makeSecret()}`,
  CMS_API_TOKEN_SALT: makeSecret,
  CMS_ADMIN_JWT_SECRET: makeSecret,
  CMS_TRANSFER_TOKEN_SALT: makeSecret,
  CMS_JWT_SECRET: makeSecret,
  CMS_ENCRYPTION_KEY: makeSecret,
  PUBLISHER_TOKEN: makeSecret,
  IMPORT_TOKEN: makeSecret,
  WEBHOOK_SECRET: makeSecret,
};

/**
 * Gives the secrets: the ones of the environment first, then the ones of the data folder, made when missing.
 * What it makes is written before it is used, so that it never changes.
 */
export function ensureSecrets(
  dataDir: string,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const kept = readSecrets(dataDir);
  const missing = Object.keys(makers).filter((name) => !environment[name] && !kept[name]);
  const made = Object.fromEntries(missing.map((name) => [name, makers[name]!()]));
  const all = { ...kept, ...made };
  if (missing.length > 0) {
    const file = secretsFile(dataDir);
    mkdirSync(dataDir, { recursive: true });
    const lines = Object.entries(all).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(file, lines.join(''), { mode: 0o600 });
    chmodSync(file, 0o600);
  }
  const given = Object.keys(makers).flatMap((name) => {
    const value = environment[name];
    return value ? [[name, value] as const] : [];
  });
  return { ...all, ...Object.fromEntries(given) };
}
