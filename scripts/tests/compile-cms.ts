/** What the integration tests and the journeys start is compiled once, before any of them: they run beside each other. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/repository-root.ts';

/** Compiles the cms as it is started for real; quick when nothing changed. */
export default function compileCms(): void {
  const tsc = join(repositoryRoot, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(repositoryRoot, 'cms')], { stdio: 'inherit' });
}
