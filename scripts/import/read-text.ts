import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { FileRefusedError } from './problems.ts';

/** Largest file, in bytes: what the cms takes in one request. */
export const MAX_BYTES = 20 * 1024 * 1024;

const LINE_FEED = 0x0a;

async function sizeOf(file: string): Promise<number> {
  const facts = await stat(file).catch(() => null);
  if (!facts) throw new FileRefusedError('ce fichier n’existe pas, ou n’est pas accessible');
  if (!facts.isFile()) throw new FileRefusedError('ce n’est pas un fichier');
  return facts.size;
}

/** The number of the first line that is not UTF-8. A line feed is never inside a UTF-8 character. */
function findBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  return line;
}

/**
 * Reads a file of UTF-8 text, without its byte order mark.
 * @throws FileRefusedError when it is too large (before it is read), empty, or not UTF-8.
 */
export async function readText(file: string): Promise<string> {
  const megabytes = (await sizeOf(file)) / 1024 / 1024;
  if (megabytes * 1024 * 1024 > MAX_BYTES) {
    throw new FileRefusedError(
      `il pèse ${Math.ceil(megabytes)} Mo, la limite est de ${MAX_BYTES / 1024 / 1024} Mo : partagez-le en plusieurs fichiers`,
    );
  }
  const bytes = await readFile(file);
  if (!isUtf8(bytes)) {
    throw new FileRefusedError(
      `ligne ${findBadLine(bytes)} : un caractère n’est pas de l’UTF-8. Enregistrez le fichier avec l’encodage « UTF-8 »`,
    );
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new FileRefusedError('il est vide');
  return text;
}
