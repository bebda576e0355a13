/**
 * Builds or compiles the site as the publisher asks, unless told to misbehave by the file `mode` of TMPDIR:
 * `exit` and `hang` for any build; a compiled site is wrapped so that its pages misbehave too, see `bad-renderer.ts`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { astroBuild } from '../../lib/build-command.ts';

const modeFile = join(process.env['TMPDIR'] ?? '', 'mode');
const mode = existsSync(modeFile) ? readFileSync(modeFile, 'utf8') : '';
const more = process.argv.slice(2);
const isCompiling = more.includes('--config');

function fail(...lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

function failForState(): void {
  const state = readFileSync(process.env['SITE_STATE_FILE'] ?? '', 'utf8');
  if (state.includes('"slug":"page-qui-casse"'))
    fail('PAGE_FAILED /projets/page-qui-casse/ x is not a function');
  if (state.includes('"slug":"casse-sans-nom"')) fail('Something went wrong.');
}

function wrapRenderer(): void {
  const server = join(process.env['SITE_OUT_DIR'] ?? '', 'server');
  renameSync(join(server, 'entry.mjs'), join(server, 'good-entry.mjs'));
  const bad = pathToFileURL(join(import.meta.dirname, 'bad-renderer.ts')).href;
  const entry = [
    "import { createRenderer as createGood } from './good-entry.mjs';",
    `import { spoil } from '${bad}';`,
    'export const createRenderer = async (siteUrl) => spoil(await createGood(siteUrl));',
  ];
  writeFileSync(join(server, 'entry.mjs'), entry.join('\n'));
}

if (mode === 'exit') fail('The template is broken.');
if (mode === 'hang') {
  console.log(`HANGING ${process.pid}`);
  setInterval(() => undefined, 1_000);
} else {
  if (!isCompiling) failForState();
  const [program, ...args] = astroBuild;
  const { status } = spawnSync(program, [...args, ...more], { stdio: 'inherit' });
  if (status === 0 && isCompiling) wrapRenderer();
  process.exit(status ?? 1);
}
