import { expect, it } from 'vitest';
import { parseEnv } from './env.ts';

it('names every setting that is wrong', () => {
  expect(() => parseEnv({ SITE_URL: 'exemple', SITE_OUT_DIR: '', SITE_STATE_FILE: '' })).toThrow(
    /SITE_STATE_FILE[\s\S]*SITE_URL[\s\S]*SITE_OUT_DIR/,
  );
});

it('needs no setting to describe the portal', () => {
  expect(parseEnv({})).toEqual({
    stateFile: undefined,
    url: 'http://localhost:4321',
    outDir: './dist',
    mediaDir: undefined,
  });
});
