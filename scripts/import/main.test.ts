import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a file nested too deeply ends the program with code 1 and one sentence that names the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'agenda21-main-'));
  try {
    const file = join(folder, 'profond.json');
    writeFileSync(file, '['.repeat(100_000));
    const program = join(import.meta.dirname, 'main.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^profond\.json\s: ligne 1, colonne 65\s: .*\n$/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
