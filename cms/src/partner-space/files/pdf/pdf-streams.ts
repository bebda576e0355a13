/** Finds the streams of a PDF, and what their dictionaries say. Stricter than any program that opens one. */
import { type PdfSource, type PdfWord, UnsurePdf, readWord, toSource } from './pdf-words.ts';

/** What is drawn, read or unfolded: bytes, and what is said of them. */
export interface PdfStream {
  /** The value of each key, as it is written, with one space between words. */
  readonly dictionary: ReadonlyMap<string, string>;
  /** Where its bytes are. */
  readonly from: number;
  readonly to: number;
}

/** Most streams, words of one object, and dictionaries and lists within each other: beyond, it is made to be long to read. */
const MOST_STREAMS = 50_000;
const MOST_WORDS = 500_000;
const MOST_DEEP = 100;

const closings: Readonly<Record<string, string>> = { '<<': '>>', '[': ']' };

/** Words that are in no dictionary and in no list. */
const outerWords: readonly string[] = [
  'obj',
  'endobj',
  'stream',
  'endstream',
  'xref',
  'trailer',
  'startxref',
];

const plainValue = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)|true|false|null|\/.*|\(\))$/s;
const wholeNumber = /^\d+$/;

/** How many words a value has, at a place of an object. */
function countWords(words: readonly string[], at: number): number {
  const first = words[at] ?? '';
  if (wholeNumber.test(first) && words[at + 2] === 'R') return 3;
  if (!closings[first]) return 1;
  let depth = 0;
  for (let to = at; to < words.length; to += 1) {
    if (closings[words[to] ?? '']) depth += 1;
    else if (words[to] === '>>' || words[to] === ']') depth -= 1;
    if (depth === 0) return to + 1 - at;
  }
  throw new UnsurePdf('a value does not end');
}

/** Reads the words of a dictionary, its marks included. @throws UnsurePdf when it is not one, or says something twice. */
function readDictionary(words: readonly string[]): ReadonlyMap<string, string> {
  const dictionary = new Map<string, string>();
  if (words[0] !== '<<') throw new UnsurePdf('a stream has no dictionary');
  for (let at = 1; at < words.length - 1;) {
    const key = words[at] ?? '';
    const count = countWords(words, at + 1);
    const value = words.slice(at + 1, at + 1 + count);
    const isPlain = count > 1 || plainValue.test(value[0] ?? '');
    if (!key.startsWith('/') || !isPlain || dictionary.has(key))
      throw new UnsurePdf(`a dictionary with ${key}`);
    dictionary.set(key, value.join(' '));
    at += 1 + count;
  }
  return dictionary;
}

/** Where the bytes of a stream begin: right after the end of the line of its word (ISO 32000-1, 7.3.8.1). */
function beginBytes({ text }: PdfSource, { to }: PdfWord): number {
  const end = ['\r\n', '\n'].find((line) => text.startsWith(line, to));
  if (!end) throw new UnsurePdf('a stream does not begin on its line');
  return to + end.length;
}

function findBytes(source: PdfSource, word: PdfWord): Pick<PdfStream, 'from' | 'to'> {
  const from = beginBytes(source, word);
  const to = source.text.indexOf('endstream', from);
  if (to < 0) throw new UnsurePdf('a stream does not end');
  return { from, to };
}

/** The words of one object after the other, as deep as they are. */
function createObjectReader() {
  let words: string[] = [];
  const open: string[] = [];
  return {
    /** The words of the last dictionary or list that ended, when nothing followed it. */
    get last(): readonly string[] {
      return words;
    },
    take({ text }: PdfWord): void {
      const isOuter = outerWords.includes(text);
      if (isOuter && open.length > 0) throw new UnsurePdf(`${text} within an object`);
      if (open.length === 0) words = [];
      const closing = closings[text];
      if (closing) open.push(closing);
      else if ((text === '>>' || text === ']') && open.pop() !== text) throw new UnsurePdf(`${text} alone`);
      words.push(text);
      if (open.length > MOST_DEEP || words.length > MOST_WORDS) throw new UnsurePdf('an object without end');
    },
  };
}

/** An object may be hidden in what is drawn, in a string or in a comment: nothing else leads there but its place. */
const objectPattern = /[0-9\0\t\n\f\r ]obj[\0\t\n\f\r ]*(?:<<|%)/g;

const findObjects = ({ text }: PdfSource): Set<number> =>
  new Set([...text.matchAll(objectPattern)].map(({ index }) => index + 1));

/** Finds the streams of a PDF, in their order. @throws UnsurePdf when it can be read in several ways. */
export function findStreams(bytes: Buffer): readonly PdfStream[] {
  const source = toSource(bytes);
  const streams: PdfStream[] = [];
  const unread = findObjects(source);
  const reader = createObjectReader();
  let at = 0;
  for (let word = readWord(source, at); word; word = readWord(source, at)) {
    at = word.to;
    if (word.text === 'obj') unread.delete(word.from);
    if (word.text === 'stream') {
      const found = findBytes(source, word);
      streams.push({ dictionary: readDictionary(reader.last), ...found });
      if (streams.length > MOST_STREAMS) throw new UnsurePdf('streams without end');
      at = found.to;
    }
    reader.take(word);
  }
  if (unread.size > 0) throw new UnsurePdf(`an object is hidden at ${[...unread][0]}`);
  return streams;
}
