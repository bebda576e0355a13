import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compress } from '../releases/compress.ts';

/** Writes a file and its compressed forms below a staging folder. */
export async function writeStaged(staging: string, file: string, bytes: Buffer): Promise<void> {
  const path = join(staging, file);
  const [forms] = await Promise.all([compress(file, bytes), mkdir(dirname(path), { recursive: true })]);
  await Promise.all([
    writeFile(path, bytes),
    ...forms.map((form) => writeFile(`${path}${form.end}`, form.bytes)),
  ]);
}
