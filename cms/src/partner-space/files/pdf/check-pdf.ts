/** What is wrong with a PDF, as far as its bytes tell. Nothing runs it: it is given out to be downloaded. */
import { inflateSync } from 'node:zlib';
import { type PdfStream, findStreams } from './pdf-streams.ts';
import { UnsurePdf, readNames } from './pdf-words.ts';

export type PdfFault = 'damaged' | 'active' | 'protected' | 'unsure';

/** Most bytes that the packed objects of a PDF are unfolded to: beyond, it cannot be checked. */
const MOST_UNFOLDED = 32 * 1024 * 1024;

/** Most streams of packed objects: beyond, it is made to be long to check. */
const MOST_PACKED = 5_000;

/** Where its last line is looked for, in bytes from the end of a PDF (ISO 32000-1, annex H, note 18). */
const END_LENGTH = 1024;

/**
 * Names of what a PDF does by itself, carries along, or opens (ISO 32000-1, 7.11.4, 12.6.4 and 13.6). They are long enough not
 * to be met by chance in the bytes of a picture: they are looked for everywhere.
 */
const activeNames =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoTo[ER]|Rendition|OnInstantiate)(?![A-Za-z0-9])/;

/** The same for short ones, looked for in objects. */
const activeKeys = /\/(?:JS|XFA)(?![A-Za-z0-9])/;

const encryption = /\/Encrypt(?![A-Za-z])/;

/** What the dictionary of packed objects, and that of a profile of colours, may say: both have `/N`. */
const packedKeys: readonly string[] = [
  ...['/Type', '/N', '/First', '/Extends', '/Length', '/Filter'],
  ...['/Alternate', '/Range', '/Metadata'],
];

/** What a program may take for packed objects: some read the type, others the numbers alone. */
const isSaidPacked = ({ dictionary }: PdfStream) =>
  dictionary.get('/Type') === '/ObjStm' || dictionary.has('/First');
const mayBePacked = (stream: PdfStream) => isSaidPacked(stream) || stream.dictionary.has('/N');

/** Unfolds what may be packed objects. @throws UnsurePdf when they are packed in another way. */
function unfoldOne(bytes: Buffer, { dictionary, from, to }: PdfStream, most: number): Buffer {
  const other = [...dictionary.keys()].find((key) => !packedKeys.includes(key));
  if (other) throw new UnsurePdf(`packed objects with ${other}`);
  const filter = dictionary.get('/Filter');
  const content = bytes.subarray(from, to);
  if (filter === undefined) return content;
  if (filter !== '/FlateDecode' && filter !== '[ /FlateDecode ]')
    throw new UnsurePdf(`objects packed by ${filter}`);
  return inflateSync(content, { maxOutputLength: most });
}

/** Tells whether packed objects do something. @throws UnsurePdf; what inflating throws when they cannot be unfolded. */
function doesPackedAct(bytes: Buffer, streams: readonly PdfStream[]): boolean {
  const packed = streams.filter(mayBePacked);
  if (packed.length > MOST_PACKED) throw new UnsurePdf('packed objects without end');
  let left = MOST_UNFOLDED;
  return packed.some((stream) => {
    const objects = unfoldOne(bytes, stream, left);
    left -= objects.length;
    const text = readNames(objects);
    // A profile of colours has `/N` too, and its bytes may be anything.
    return activeNames.test(text) || (isSaidPacked(stream) && activeKeys.test(text));
  });
}

/** What is written between the streams: their bytes may be anything. */
function readBetween(bytes: Buffer, streams: readonly PdfStream[]): string {
  const begins = [0, ...streams.map(({ to }) => to)];
  const between = begins.map((begin, index) => bytes.subarray(begin, streams[index]?.from));
  return readNames(Buffer.concat(between));
}

function findHidden(bytes: Buffer): PdfFault | null {
  const streams = findStreams(bytes);
  const doesAct = activeKeys.test(readBetween(bytes, streams)) || doesPackedAct(bytes, streams);
  return doesAct ? 'active' : null;
}

/**
 * Finds what is wrong with a PDF; null when nothing is. What cannot be read in one way only is refused: a program that
 * opens it may see there what was not seen here.
 * @param bytes the whole file, which begins as one.
 */
export function findPdfFault(bytes: Buffer): PdfFault | null {
  if (!bytes.subarray(-END_LENGTH).includes('%%EOF')) return 'damaged';
  const everything = readNames(bytes);
  if (encryption.test(everything)) return 'protected';
  if (activeNames.test(everything)) return 'active';
  try {
    return findHidden(bytes);
  } catch (error) {
    return error instanceof UnsurePdf ? 'unsure' : 'damaged';
  }
}
