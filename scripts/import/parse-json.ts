import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { MAX_DEPTH, findTooDeep } from './nesting.ts';
import { FileRefusedError } from './problems.ts';

/** An element of a JSON list, and the line it begins on. */
export interface JsonItem {
  readonly value: unknown;
  readonly line: number;
}

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

const wordings: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'un nom de champ entre guillemets est attendu',
  ValueExpected: 'une valeur est attendue',
  ColonExpected: 'deux-points attendu',
  CommaExpected: 'virgule attendue',
  CloseBraceExpected: 'accolade fermante attendue',
  CloseBracketExpected: 'crochet fermant attendu',
  EndOfFileExpected: 'rien n’est attendu après la fin de la liste',
  UnexpectedEndOfString: 'un texte n’est pas fermé par un guillemet',
  InvalidCommentToken: 'un commentaire n’a pas sa place dans du JSON',
};

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function explain(text: string, { error, offset, length }: ParseError): string {
  const { line, column } = placeOf(text, offset);
  const code = printParseErrorCode(error);
  const end = code === 'UnexpectedEndOfString' ? offset + length : offset;
  const isCut = text.slice(end).trim() === '';
  const wording = wordings[code] ?? 'ce mot ou ce signe n’a pas sa place ici';
  const cut = isCut ? ' ; le fichier semble tronqué' : '';
  return `ligne ${line}, colonne ${column} : ${wording}${cut}`;
}

/** The lines of rising offsets, counted in one pass. */
function linesOf(text: string, offsets: readonly number[]): readonly number[] {
  let line = 1;
  let from = 0;
  return offsets.map((offset) => {
    for (; from < offset; from += 1) if (text.charCodeAt(from) === 0x0a) line += 1;
    return line;
  });
}

function refuseDeepNesting(text: string): void {
  const offset = findTooDeep(text);
  if (offset === null) return;
  const { line, column } = placeOf(text, offset);
  throw new FileRefusedError(
    `ligne ${line}, colonne ${column} : listes et objets sont imbriqués trop profondément, ${MAX_DEPTH} niveaux au plus`,
  );
}

function parseStrictly(text: string): Node | undefined {
  refuseDeepNesting(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, strict);
  if (errors[0]) throw new FileRefusedError(explain(text, errors[0]));
  return tree;
}

/**
 * Parses a JSON list.
 * @throws FileRefusedError that names the line and the column of the first mistake, or of what is nested too deeply.
 */
export function parseJsonList(text: string): readonly JsonItem[] {
  const tree = parseStrictly(text);
  if (tree?.type !== 'array' || !tree.children) {
    throw new FileRefusedError('une liste est attendue : le fichier commence par « [ »');
  }
  const values = JSON.parse(text) as unknown[];
  const lines = linesOf(
    text,
    tree.children.map(({ offset }) => offset),
  );
  return values.map((value, rank) => ({ value, line: lines[rank] ?? 1 }));
}
