/**
 * Cuts a PDF into words (ISO 32000-1, 7.2 and 7.3). Stricter than any program that opens one: what two of them might cut
 * in two ways has no words.
 */

/** Raised on what cannot be read in one way only. */
export class UnsurePdf extends Error {
  override readonly name = 'UnsurePdf';
}

/** A PDF, as bytes and as a character for each. */
export interface PdfSource {
  readonly bytes: Buffer;
  readonly text: string;
}

export const toSource = (bytes: Buffer): PdfSource => ({ bytes, text: bytes.toString('latin1') });

/** A word, and where it is. A name has its slash, and its letters; any string is `()`. */
export interface PdfWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const [REGULAR, SPACE, DELIMITER, FORBIDDEN] = [0, 1, 2, 3];
const sorted: readonly (readonly [string, number])[] = [
  ['\0\t\n\f\r ', SPACE],
  ['()<>[]{}/%', DELIMITER],
];

/** What each byte is. Characters of control are in no word: one program takes some for spaces, and another does not. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const [, kind] = sorted.find(([all]) => all.includes(String.fromCharCode(code))) ?? [];
  return kind ?? (code < 0x20 || code === 0x7f ? FORBIDDEN : REGULAR);
});
const kindAt = (bytes: Uint8Array, at: number) => kinds[bytes[at] ?? 0];

/** The value of each hexadecimal digit, by its code; -1 for what is none. */
const digits = Int8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? -1 : value;
});
const none = [-1, -1] as const;
const digitAt = (bytes: Uint8Array, at: number) => digits[bytes[at] ?? 0] ?? -1;

const codeOf = (character: string) => character.charCodeAt(0);
const NUMBER_SIGN = codeOf('#');
const PERCENT = codeOf('%');
const BACKSLASH = codeOf('\\');
const OPENING = codeOf('(');
const CLOSING = codeOf(')');

/**
 * Reads bytes as text. Letters of a name may be written by number: `/J#61vaScript` (ISO 32000-1, 7.3.5).
 * Byte by byte: a pattern takes ten seconds on a file that is made for it.
 */
export function readNames(bytes: Uint8Array): string {
  const read = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const [high, low] = bytes[at] === NUMBER_SIGN ? [digitAt(bytes, at + 1), digitAt(bytes, at + 2)] : none;
    const isNumber = high >= 0 && low >= 0;
    read[length] = isNumber ? high * 16 + low : (bytes[at] ?? 0);
    length += 1;
    if (isNumber) at += 2;
  }
  return read.toString('latin1', 0, length);
}

/** Skips spaces, and comments to the end of their line. */
function skipSpaces(bytes: Uint8Array, from: number): number {
  let at = from;
  let isComment = false;
  for (; at < bytes.length; at += 1) {
    const isLineEnd = bytes[at] === 0x0a || bytes[at] === 0x0d;
    if (isLineEnd) isComment = false;
    else if (bytes[at] === PERCENT) isComment = true;
    else if (!isComment && kindAt(bytes, at) !== SPACE) break;
  }
  return at;
}

function endOfRegular(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && kindAt(bytes, at) === REGULAR) at += 1;
  return at;
}

function endOfString(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1;
    else if (bytes[at] === OPENING) depth += 1;
    else if (bytes[at] === CLOSING && (depth -= 1) === 0) return at + 1;
  }
  throw new UnsurePdf('a string does not end');
}

function endOfHexadecimal(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < bytes.length && (digitAt(bytes, at) >= 0 || kindAt(bytes, at) === SPACE)) at += 1;
  if (bytes[at] !== codeOf('>')) throw new UnsurePdf('a string holds what is no digit');
  return at + 1;
}

function endOfDelimited({ bytes, text }: PdfSource, from: number): number {
  const first = text[from] ?? '';
  if (first === '[' || first === ']') return from + 1;
  if (text.startsWith('<<', from) || text.startsWith('>>', from)) return from + 2;
  if (first === '(') return endOfString(bytes, from);
  if (first === '<') return endOfHexadecimal(bytes, from);
  if (first === '/') return endOfRegular(bytes, from + 1);
  throw new UnsurePdf(`${first} is not expected at ${from}`);
}

/** Reads a word as it is named: strings are all alike, and no letter of a name is a number. */
function nameWord(written: string): string {
  if (written.startsWith('/') && written.includes('#')) return readNames(Buffer.from(written, 'latin1'));
  const isString = written.startsWith('(') || (written.startsWith('<') && written !== '<<');
  return isString ? '()' : written;
}

/** Reads the first word from a place on; null at the end. @throws UnsurePdf. */
export function readWord(source: PdfSource, start: number): PdfWord | null {
  const { bytes, text } = source;
  const from = skipSpaces(bytes, start);
  if (from >= bytes.length) return null;
  const kind = kindAt(bytes, from);
  if (kind === FORBIDDEN) throw new UnsurePdf(`a character of control at ${from}`);
  const to = kind === DELIMITER ? endOfDelimited(source, from) : endOfRegular(bytes, from);
  return { text: nameWord(text.slice(from, to)), from, to };
}
