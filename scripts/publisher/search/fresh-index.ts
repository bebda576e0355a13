/** Makes the small index of the pages that changed since the main one was made. */
import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { freshIndexFolder, maxFragments } from '@agenda21/content-types';
import { close, createIndex } from 'pagefind';
import type { IndexablePage } from './indexable-pages.ts';

/** Ten times what Pagefind needs, for the start and for each page, in milliseconds: one that died never answers. */
const TIME_LIMIT = 3_000;
const TIME_LIMIT_OF_PAGE = 20;

/** What the search loads of an index that completes another one: not the programs, which come with the main index. */
const neededFile = /^(pagefind-entry\.json|pagefind\..*\.pf_meta|(index|fragment|filter)\/.*)$/;

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A fresh index, in its place. */
export interface FreshIndex {
  /** Its folder, from the root of the site: `/pagefind-fresh/0123456789abcdef/`. */
  readonly path: string;
  /** Its files, from the root of the site. */
  readonly files: readonly string[];
}

/** The name of a language in a fresh index: its results cannot be taken for those of the main index. */
export function freshLanguageOf(language: string): string {
  return `${language}-x-fresh`;
}

function markFresh({ indexable, language }: IndexablePage): string {
  return indexable.replace(`lang="${language}"`, `lang="${freshLanguageOf(language)}"`);
}

function checkErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not make the fresh index: ${errors.join('; ')}`);
}

async function makeFiles(pages: readonly IndexablePage[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ maxFragments });
  checkErrors(errors);
  if (!index) throw new Error('Pagefind started without an index: check its installation.');
  const answers = await Promise.all(
    pages.map((page) => index.addHTMLFile({ sourcePath: page.file.slice(1), content: markFresh(page) })),
  );
  checkErrors(answers.flatMap((answer) => answer.errors));
  const made = await index.getFiles();
  checkErrors(made.errors);
  return made.files.filter(({ path }) => neededFile.test(path));
}

/** Runs Pagefind in a process of its own, ended afterwards. */
async function makeFilesInTime(pages: readonly IndexablePage[]): Promise<readonly IndexFile[]> {
  const { promise: isOver, reject } = Promise.withResolvers<never>();
  const limit = TIME_LIMIT + pages.length * TIME_LIMIT_OF_PAGE;
  const timer = setTimeout(() => reject(new Error(`Pagefind did not answer in ${limit} ms.`)), limit);
  try {
    return await Promise.race([makeFiles(pages), isOver]);
  } finally {
    clearTimeout(timer);
    await close();
  }
}

function digestFiles(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0`).update(content);
  return hash.digest('hex').slice(0, 16);
}

async function writeFolder(folder: string, files: readonly IndexFile[]): Promise<void> {
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(part, path)), { recursive: true });
    await writeFile(join(part, path), content);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
}

/**
 * Indexes pages into a folder of the site that is named by what it holds, so that it never changes.
 * A Pagefind that fails is started once more.
 * @throws Error when it fails again.
 */
export async function makeFreshIndex(site: string, pages: readonly IndexablePage[]): Promise<FreshIndex> {
  const files = await makeFilesInTime(pages).catch(() => makeFilesInTime(pages));
  const folder = `${freshIndexFolder}${digestFiles(files)}`;
  await writeFolder(join(site, folder), files);
  const path = `${folder}/`;
  return { path, files: files.map((file) => path + file.path) };
}
