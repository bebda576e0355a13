/**
 * Builds the site as the publisher asks, unless told to misbehave.
 * The first argument is a file whose words say how; without it, the real build runs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { astroBuild } from '../../lib/build-command.ts';

const mode = existsSync(process.argv[2] ?? '') ? readFileSync(process.argv[2] ?? '', 'utf8') : '';
const state = readFileSync(process.env['SITE_STATE_FILE'] ?? '', 'utf8');

function fail(...lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

if (mode === 'exit') fail('The template is broken.');
if (mode === 'hang') {
  console.log(`HANGING ${process.pid}`);
  setInterval(() => undefined, 1_000);
} else {
  if (state.includes('"slug":"page-qui-casse"'))
    fail('PAGE_FAILED /projets/page-qui-casse/ x is not a function');
  if (state.includes('"slug":"casse-sans-nom"')) fail('Something went wrong.');
  const [, astro = '', ...args] = astroBuild;
  process.argv = [process.execPath, astro, ...args];
  await import(astro);
}
