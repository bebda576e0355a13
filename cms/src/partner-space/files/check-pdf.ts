/** What is wrong with a PDF, as far as its bytes tell. Nothing runs it: it is given out to be downloaded. */
import { inflateSync } from 'node:zlib';

export type PdfFault = 'damaged' | 'active' | 'protected';

/** Most bytes that the packed objects of a PDF are unfolded to: beyond, it cannot be checked. */
const MOST_UNFOLDED = 32 * 1024 * 1024;

/** Where its last line is looked for, in bytes from the end of a PDF (ISO 32000-1, annex H, note 18). */
const END_LENGTH = 1024;

/** Names of what a PDF does by itself, or carries along (ISO 32000-1, 7.11.4 and 12.6.4). */
const activeNames =
  /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE)(?![A-Za-z0-9])/;

/** A part of a PDF: its objects as they are written, and the bytes of the stream that follows them. */
interface Part {
  readonly objects: string;
  readonly stream: readonly [from: number, to: number] | null;
}

const NUMBER_SIGN = 0x23;

/** The value of each hexadecimal digit, by its code; -1 for what is none. */
const digits = Int8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? -1 : value;
});
const none = [-1, -1] as const;
const digitAt = (bytes: Uint8Array, at: number) => digits[bytes[at] ?? 0] ?? -1;

/**
 * Reads bytes as words. Letters of a name may be written by number: `/J#61vaScript` (ISO 32000-1, 7.3.5).
 * Byte by byte: a pattern takes ten seconds on a file that is made for it.
 */
function readNames(bytes: Uint8Array): string {
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

/** Takes a PDF apart, so that what is drawn, whose bytes may be anything, is not read as words. */
function takeApart(bytes: Buffer): readonly Part[] {
  const text = bytes.toString('latin1');
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(/>>\s*stream\r?\n/g)) {
    if (index < at) continue;
    const from = index + word.length;
    const to = text.indexOf('endstream', from);
    if (to < 0) break;
    parts.push({ objects: readNames(bytes.subarray(at, from)), stream: [from, to] });
    at = to;
  }
  return [...parts, { objects: readNames(bytes.subarray(at)), stream: null }];
}

/** The dictionary of the stream of a part is what its last object says. */
const isPacked = ({ objects }: Part) =>
  /\/ObjStm(?![A-Za-z])/.test(objects.slice(objects.lastIndexOf('obj')));

/** Unfolds the objects that are packed in streams. @returns null when they cannot be, or are too much. */
function unfold(bytes: Buffer, parts: readonly Part[]): string | null {
  let left = MOST_UNFOLDED;
  const unfolded: string[] = [];
  for (const part of parts) {
    if (!part.stream || !isPacked(part)) continue;
    try {
      const objects = inflateSync(bytes.subarray(...part.stream), { maxOutputLength: left });
      left -= objects.length;
      unfolded.push(readNames(objects));
    } catch {
      return null;
    }
  }
  return unfolded.join('\n');
}

/** Finds what is wrong with a PDF; null when nothing is. @param bytes the whole file, which begins as one. */
export function findPdfFault(bytes: Buffer): PdfFault | null {
  if (!bytes.subarray(-END_LENGTH).includes('%%EOF')) return 'damaged';
  const parts = takeApart(bytes);
  const packed = unfold(bytes, parts);
  const texts = [...parts.map(({ objects }) => objects), packed ?? ''];
  if (texts.some((text) => /\/Encrypt(?![A-Za-z])/.test(text))) return 'protected';
  if (packed === null) return 'damaged';
  return texts.some((text) => activeNames.test(text)) ? 'active' : null;
}
