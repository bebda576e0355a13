import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSecrets, secretsFile } from '../lib/secrets-file.ts';
import { ensureSecrets } from './secrets.ts';

let folder: string;
const dataDir = () => join(folder, 'data');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes long secrets, all different, that only their owner can read', () => {
  const secrets = ensureSecrets(dataDir(), {});
  const values = Object.values(secrets).flatMap((value) => value.split(','));
  expect(values.every((value) => value.length >= 43)).toBe(true);
  expect(new Set(values).size).toBe(values.length);
  expect(statSync(secretsFile(dataDir())).mode & 0o777).toBe(0o600);
});

it('keeps the secrets it made', () => {
  const first = ensureSecrets(dataDir(), {});
  expect(ensureSecrets(dataDir(), {})).toEqual(first);
});

it('makes the ones that are missing, keeps the others, and closes a file left open to all', () => {
  const { IMPORT_TOKEN, ...others } = ensureSecrets(dataDir(), {});
  const lines = Object.entries(others).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(secretsFile(dataDir()), lines.join(''), { mode: 0o644 });
  const mended = ensureSecrets(dataDir(), {});
  expect(mended).toMatchObject(others);
  expect(mended['IMPORT_TOKEN']).not.toBe(IMPORT_TOKEN);
  expect(statSync(secretsFile(dataDir())).mode & 0o777).toBe(0o600);
});

it('prefers the secrets of the environment, and never writes them down', () => {
  const secrets = ensureSecrets(dataDir(), { IMPORT_TOKEN: 'given', CMS_JWT_SECRET: '' });
  expect(secrets['IMPORT_TOKEN']).toBe('given');
  expect(secrets['CMS_JWT_SECRET']).not.toBe('');
  expect(readSecrets(dataDir())['IMPORT_TOKEN']).toBeUndefined();
});
