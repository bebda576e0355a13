import { describe, expect, it } from 'vitest';
import { readText, trackedFiles } from './repository.ts';

/** Names of settings in the text of an env.ts: keys of its schema, and direct readings. */
function settingsIn(text: string): string[] {
  const keys = /^\s*([A-Z][A-Z0-9_]*):/gm;
  const readings = /process\.env(?:\.|\[')([A-Z][A-Z0-9_]*)/g;
  return [keys, readings].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

const envFiles = trackedFiles.filter((path) => /(^|\/)env\.ts$/.test(path));
const exampleLines = readText('.env.example').split('\n');
const settingOf = (line: string) => /^(?:# )?([A-Z][A-Z0-9_]*)=/.exec(line)?.[1];
const documented = exampleLines.flatMap((line) => settingOf(line) ?? []);

describe('the example of settings', () => {
  it('is complete: it holds every setting that a program reads, and no other', () => {
    const read = new Set(envFiles.flatMap((path) => settingsIn(readText(path))));
    expect(documented.toSorted()).toEqual([...read].toSorted());
  });

  it('says in one line, just above, what each setting is', () => {
    const isTold = (above: string | undefined) => /^# .{10,}\.$/.test(above ?? '') && !settingOf(above ?? '');
    const untold = exampleLines.filter((line, index) => settingOf(line) && !isTold(exampleLines[index - 1]));
    expect(untold).toEqual([]);
  });

  it('is made from every env.ts, each of which names settings', () => {
    expect(envFiles.filter((path) => settingsIn(readText(path)).length === 0)).toEqual([]);
    expect(envFiles).toEqual(
      expect.arrayContaining(['cms/src/env.ts', 'scripts/publisher/env.ts', 'site/src/env.ts']),
    );
  });

  it('holds no secret', () => {
    const secrets = exampleLines.filter((line) =>
      /(TOKEN|SECRET|SALT|KEYS?)=/.test(settingOf(line) ? line : ''),
    );
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter((line) => !line.endsWith('='))).toEqual([]);
  });
});
