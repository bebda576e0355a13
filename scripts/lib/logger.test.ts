import { afterEach, expect, test, vi } from 'vitest';
import { createLogger } from './logger.ts';
import { repositoryRoot } from './repository-root.ts';

afterEach(() => vi.restoreAllMocks());

test('a line holds neither a secret nor the place of the repository on the machine', () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  const log = createLogger(['tres-secret'], () => new Date(0));
  log.error('build failed', { at: `${repositoryRoot}/site/src/pages/a.astro`, token: 'tres-secret' });
  expect(lines).toEqual([
    '1970-01-01T00:00:00.000Z error build failed at="site/src/pages/a.astro" token="***"\n',
  ]);
});
