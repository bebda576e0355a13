// Installs what is missing, compiles the model, then hands over to the project's own Node. Runs on Node 20 and newer.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeWhenChanged } from './source-stamp.mjs';

const OLDEST_NODE = 20;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (/** @type {string[]} */ ...names) => join(root, ...names);
const projectNode = at('node_modules/node/bin/node');

/**
 * @param {string} message What failed and what to do, in French.
 * @returns {never}
 */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/**
 * @param {string} file
 * @returns {[string, { version?: string, optional?: boolean, devOptional?: boolean }][]}
 */
function readPackages(file) {
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([path]) =>
    path.includes('node_modules/'),
  );
}

/** Tells whether each package of the lock file is there in its version; npm writes the hidden list when it has ended well. */
function isInstalled() {
  const hidden = at('node_modules/.package-lock.json');
  if (!existsSync(hidden) || !existsSync(projectNode)) return false;
  const present = new Map(readPackages(hidden));
  return readPackages(at('package-lock.json')).every(([path, wanted]) => {
    const found = present.get(path);
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional);
  });
}

/**
 * Installs what the lock file says. Not with `npm ci`: it refuses a lock file that lacks the binary of another
 * platform, even an optional one that no registry has.
 */
function install() {
  process.stderr.write('Installation des dépendances (une à deux minutes)…\n');
  const { status, error } = spawnSync('npm', ['install', '--no-save', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (error) {
    fail('La commande « npm » est introuvable : installez Node.js 20 ou plus récent, qui la fournit.');
  }
  if (status !== 0) {
    fail(
      'L’installation des dépendances a échoué (voir plus haut). Vérifiez l’accès au réseau, puis relancez la même commande.',
    );
  }
}

function compileModel() {
  process.stderr.write('Compilation du modèle de contenu…\n');
  const compiler = at('node_modules/typescript/bin/tsc');
  const { status } = spawnSync(projectNode, [compiler, '-p', 'content-types'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0)
    fail('Le modèle de contenu (content-types) ne se compile pas : corrigez les erreurs ci-dessus.');
}

/** @param {string[]} command A TypeScript file and its arguments. */
function handOver(command) {
  const path = `${at('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(projectNode, command, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => fail(`Le Node du projet ne démarre pas : ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  fail(
    `Node.js ${OLDEST_NODE} ou plus récent est nécessaire ; la version installée est ${process.versions.node}.`,
  );
}
if (!isInstalled()) install();
await makeWhenChanged(
  at('content-types/dist/.sources'),
  ['src', 'package.json', 'tsconfig.json', '../tsconfig.json'].map((name) => at('content-types', name)),
  compileModel,
);
const [entry, ...args] = process.argv.slice(2);
if (!entry) fail('Usage : node scripts/with-install.mjs FICHIER.ts [arguments]');
handOver([at(entry), ...args]);
