import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fillForBuild } from './env.ts';

/** Builds the admin screens. They hold no secret, so throwaway settings stand in for the ones that are missing. */
const appDir = path.resolve(__dirname, '../..');

const strapiDir = path.dirname(require.resolve('@strapi/strapi/package.json'));

execFileSync(process.execPath, [path.join(strapiDir, 'bin/strapi.js'), 'build'], {
  cwd: appDir,
  stdio: 'inherit',
  env: fillForBuild(() => randomBytes(32).toString('hex')),
});
