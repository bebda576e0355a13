import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agenda21-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(content: string | Buffer): Promise<string> {
  const file = join(folder, 'fichier');
  await writeFile(file, content);
  return file;
}

describe('reading a file', () => {
  it('refuses what is not a file', async () => {
    await expect(readText(join(folder, 'absent'))).rejects.toThrow('n’existe pas');
    await expect(readText(folder)).rejects.toThrow('ce n’est pas un fichier');
  });

  it('refuses 50 MB on a single line without reading them', async () => {
    const file = await fileOf('[');
    await truncate(file, 50 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readText(file)).rejects.toThrow('il pèse 50 Mo, la limite est de 20 Mo');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
  });

  it('names the line of the first byte that is not UTF-8', async () => {
    const latin1 = Buffer.from('été\nà côté', 'latin1');
    await expect(readText(await fileOf(latin1))).rejects.toThrow('ligne 1 : un caractère n’est pas');
    const mixed = Buffer.concat([Buffer.from('été\n\nbon\n'), latin1]);
    await expect(readText(await fileOf(mixed))).rejects.toThrow('ligne 4 :');
    await expect(readText(await fileOf(Buffer.from('bon\nété', 'latin1')))).rejects.toThrow('ligne 2 :');
  });

  it('refuses an empty file', async () => {
    for (const content of ['', ' \n\t', '\uFEFF']) {
      await expect(readText(await fileOf(content))).rejects.toThrow('il est vide');
    }
  });

  it('takes UTF-8, and leaves out its byte order mark', async () => {
    expect(await readText(await fileOf('\uFEFFété'))).toBe('été');
  });
});
