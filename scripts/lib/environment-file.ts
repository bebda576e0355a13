import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { repositoryRoot } from './repository-root.ts';

/** Completes the environment by the `.env` file of the repository, when there is one. */
export function loadEnvironmentFile(): void {
  const file = join(repositoryRoot, '.env');
  if (existsSync(file)) loadEnvFile(file);
}
