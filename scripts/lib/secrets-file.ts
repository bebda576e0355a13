/** The secrets of an installation: `DATA_DIR/secrets.env`, readable by its owner only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/** Where the secrets of a data folder are kept. */
export function secretsFile(dataDir: string): string {
  return join(dataDir, 'secrets.env');
}

/** Reads the secrets of a data folder; none when they were never made. */
export function readSecrets(dataDir: string): Readonly<Record<string, string>> {
  const file = secretsFile(dataDir);
  if (!existsSync(file)) return {};
  return parseEnv(readFileSync(file, 'utf8')) as Record<string, string>;
}
