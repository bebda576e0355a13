import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Arguments {
  readonly file: string;
  readonly apply: boolean;
  readonly publish: boolean;
  readonly skipRefused: boolean;
  readonly verbose: boolean;
}

/** Raised for a command line that cannot be followed; its message is French. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage : npm run import -- FICHIER [options]

Lit un fichier et dit ce qu’il changerait dans le CMS. Sans --apply, rien n’est écrit.

  --apply          écrire : créer et mettre à jour, tout ou rien
  --publish        avec --apply : mettre en ligne, en un seul lot
  --skip-refused   laisser de côté ce qui est refusé et importer le reste
  --verbose        nommer chaque enregistrement ; sans cela, les refus, et les mises à jour
                   s’il y en a 20 au plus
  --help           afficher cette aide

Réglages : CMS_URL (http://127.0.0.1:1337 par défaut) et IMPORT_TOKEN, lus dans l’environnement,
sinon dans le fichier secrets.env du dossier DATA_DIR (.data par défaut).
Guide : docs/guides/importer.md`;

const flag = { type: 'boolean' } as const;
const options = {
  apply: flag,
  publish: flag,
  'skip-refused': flag,
  verbose: flag,
  help: flag,
};

function findProblem(unknown: readonly string[], files: readonly string[]): string | null {
  if (unknown.length > 0) return `option inconnue : ${unknown.join(', ')}`;
  if (files.length === 0) return 'le nom du fichier à importer manque';
  return files.length > 1 ? `un seul fichier à la fois, en voici ${files.length}` : null;
}

/**
 * Reads the command line.
 * @returns null when help is asked for.
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): Arguments | null {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values['help']) return null;
  const unknown = tokens.flatMap((token) =>
    token.kind === 'option' && (!(token.name in options) || token.value !== undefined) ? [token.rawName] : [],
  );
  const problem = findProblem(unknown, positionals);
  if (problem) throw new UsageError(problem);
  if (values['publish'] && !values['apply']) throw new UsageError('--publish demande aussi --apply');
  return {
    file: positionals[0] ?? '',
    apply: values['apply'] === true,
    publish: values['publish'] === true,
    skipRefused: values['skip-refused'] === true,
    verbose: values['verbose'] === true,
  };
}
