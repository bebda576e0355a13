import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDayFiles } from './day-files.ts';
import { createTally } from './tally.ts';

let folder: string;
let clock: Date;
let isCmsDown: boolean;
/** What the cms was told, one line a page. */
let told: string[];
let unreadable: string[];
/** What happens while the cms is being told. */
let whileTold: () => void;

/** A publisher that starts now. */
const start = () =>
  createTally({
    files: openDayFiles(join(folder, 'audience'), (path) => unreadable.push(path)),
    report: async (day, reads) => {
      if (isCmsDown) throw new Error('the cms is down');
      whileTold();
      for (const [path, count] of reads) told.push(`${day} ${path} ${count}`);
    },
    now: () => clock,
  });

const fileOf = (day: string) => join(folder, 'audience', `${day}.json`);
const readDay = async (day: string) => JSON.parse(await readFile(fileOf(day), 'utf8')) as unknown;
const listFiles = () => readdir(join(folder, 'audience'));

async function keep(tally: ReturnType<typeof start>): Promise<void> {
  await tally.save();
  await tally.tell();
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tally-'));
  clock = new Date('2026-11-27T12:00:00Z');
  isCmsDown = false;
  told = [];
  unreadable = [];
  whileTold = () => undefined;
});

afterEach(() => rm(folder, { recursive: true }));

describe('the tally of pages read', () => {
  it('writes each page once, with how many times it was read', async () => {
    const tally = start();
    for (const path of ['/', '/projets/', '/', '/es/']) tally.add(path);
    await tally.save();
    expect(await readDay('2026-11-27')).toEqual({ '/': 2, '/projets/': 1, '/es/': 1 });
  });

  it('touches no file while nobody reads', async () => {
    const tally = start();
    await keep(tally);
    await expect(listFiles()).rejects.toThrow('ENOENT');
  });

  it('goes on, after a kill, from what was saved last', async () => {
    const before = start();
    before.add('/');
    await before.save();
    before.add('/');
    const after = start();
    after.add('/');
    await keep(after);
    expect(told).toEqual(['2026-11-27 / 2']);
  });

  it('counts a day of France: it changes at midnight there', async () => {
    const tally = start();
    for (const instant of ['2026-11-27T22:59:59Z', '2026-11-27T23:00:00Z', '2026-07-14T21:59:59Z']) {
      clock = new Date(instant);
      tally.add('/');
    }
    await tally.save();
    expect((await listFiles()).toSorted()).toEqual(['2026-07-14.json', '2026-11-27.json', '2026-11-28.json']);
  });

  it('loses nothing when the clock is put back over midnight', async () => {
    const tally = start();
    tally.add('/');
    await keep(tally);
    clock = new Date('2026-11-28T12:00:00Z');
    tally.add('/');
    await keep(tally);
    clock = new Date('2026-11-27T22:00:00Z');
    tally.add('/');
    await keep(tally);
    expect(told).toEqual(['2026-11-27 / 1', '2026-11-28 / 1', '2026-11-27 / 2']);
  });

  it('tells the cms only what changed since it was told', async () => {
    const tally = start();
    tally.add('/');
    tally.add('/projets/');
    await keep(tally);
    await keep(tally);
    tally.add('/');
    await keep(tally);
    expect(told).toEqual(['2026-11-27 / 1', '2026-11-27 /projets/ 1', '2026-11-27 / 2']);
  });

  it('tells the next time what is read while the cms is being told', async () => {
    const tally = start();
    tally.add('/');
    whileTold = () => tally.add('/');
    await keep(tally);
    whileTold = () => undefined;
    await keep(tally);
    expect(told).toEqual(['2026-11-27 / 1', '2026-11-27 / 2']);
  });

  it('tells all that a cms missed while it was down, days ago too, even by another process', async () => {
    isCmsDown = true;
    const tally = start();
    tally.add('/');
    await tally.save();
    await expect(tally.tell()).rejects.toThrow('down');
    clock = new Date('2026-12-05T12:00:00Z');
    isCmsDown = false;
    const after = start();
    after.add('/projets/');
    await keep(after);
    expect(told).toEqual(['2026-11-27 / 1', '2026-12-05 /projets/ 1']);
  });

  it('removes the file of a day once the cms knows it, two days later', async () => {
    const tally = start();
    tally.add('/');
    await keep(tally);
    clock = new Date('2026-11-29T12:00:00Z');
    await keep(tally);
    expect(await listFiles()).toEqual(['2026-11-27.json']);
    clock = new Date('2026-11-30T12:00:00Z');
    await keep(tally);
    expect(await listFiles()).toEqual([]);
  });

  it('starts the day again, and says so, when its file makes no sense', async () => {
    const before = start();
    before.add('/');
    await before.save();
    await writeFile(fileOf('2026-11-27'), '{"/": "beaucoup"}');
    const after = start();
    after.add('/projets/');
    await after.save();
    expect(unreadable).toEqual([fileOf('2026-11-27')]);
    expect(await readDay('2026-11-27')).toEqual({ '/projets/': 1 });
  });

  it('keeps what it could not write, and writes it the next time', async () => {
    await writeFile(join(folder, 'audience'), 'a file in the place of the folder');
    const tally = start();
    tally.add('/');
    await expect(tally.save()).rejects.toThrow('EEXIST');
    await rm(join(folder, 'audience'));
    await tally.save();
    expect(await readDay('2026-11-27')).toEqual({ '/': 1 });
  });
});
