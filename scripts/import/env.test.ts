import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readImportSettings, readStartFolder } from './env.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'agenda21-env-'));
  writeFileSync(join(folder, 'secrets.env'), `IMPORT_TOKEN=${'f'.repeat(32)}\nCMS_PORT=1400\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the settings of the import', () => {
  it('are all told at once when they are wrong, without the token', () => {
    const read = () =>
      readImportSettings({ DATA_DIR: '/nulle-part', CMS_URL: 'ftp://a', IMPORT_TOKEN: 'court' });
    expect(read).toThrow(/CMS_URL : .*\n.*IMPORT_TOKEN : 32 caractères/);
    expect(read).not.toThrow(/court/);
  });

  it('come from the file that the start makes', () => {
    expect(readImportSettings({ DATA_DIR: folder, CMS_URL: '' })).toEqual({
      cmsUrl: 'http://127.0.0.1:1400',
      token: 'f'.repeat(32),
    });
  });

  it('come from the environment first', () => {
    const given = { DATA_DIR: folder, CMS_URL: 'https://cms.example/', IMPORT_TOKEN: 'e'.repeat(32) };
    expect(readImportSettings(given)).toEqual({ cmsUrl: 'https://cms.example', token: 'e'.repeat(32) });
  });
});

it('a file is looked for where the command was typed', () => {
  expect(readStartFolder({ INIT_CWD: '/la' })).toBe('/la');
  expect(readStartFolder({})).toBe(process.cwd());
});
