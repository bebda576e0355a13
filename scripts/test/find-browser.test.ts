import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

function makeProgram(place: string, name: string, mode = 0o755): string {
  mkdirSync(join(folder, place), { recursive: true });
  const path = join(folder, place, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

describe('the browser of the journeys', () => {
  it('is not found where there is none', () => {
    expect(findBrowser(null, '')).toBeNull();
    expect(findBrowser(null, join(folder, 'absent'))).toBeNull();
  });

  it('is not what cannot be run', () => {
    makeProgram('plain', 'chromium', 0o644);
    mkdirSync(join(folder, 'directory/chromium'), { recursive: true });
    expect(findBrowser(null, [join(folder, 'plain'), join(folder, 'directory')].join(delimiter))).toBeNull();
  });

  it('is not replaced by another when the one that is named is missing', () => {
    makeProgram('named', 'chromium');
    expect(findBrowser(join(folder, 'absent'), join(folder, 'named'))).toBeNull();
  });

  it('is the one that is named, or the first of the search path', () => {
    const chrome = makeProgram('first', 'google-chrome');
    const chromium = makeProgram('second', 'chromium');
    expect(findBrowser(chrome, join(folder, 'second'))).toBe(chrome);
    expect(findBrowser(null, [join(folder, 'first'), join(folder, 'second')].join(delimiter))).toBe(chromium);
  });
});
