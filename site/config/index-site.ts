/** Makes the search index of a site from its pages. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  emptyFreshEntry,
  freshEntryFile,
  freshIndexFolder,
  indexEntryName,
  indexEntrySchema,
  indexableLanguage,
  languageDigestsOf,
  mainIndexFolder,
  maxFragments,
  toIndexableHtml,
  unusedIndexFile,
} from '@agenda21/content-types';
import { type PagefindIndex, close, createIndex } from 'pagefind';

/** Raised when the search index cannot be made: the build fails rather than publish a portal without search. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/** A page of the index, with the digest of what the index read of it. */
export interface IndexedPage {
  /** Path of the file from the root of the site: `/projets/haie/index.html`. */
  readonly file: string;
  readonly digest: string;
}

type IndexEntry = ReturnType<typeof indexEntrySchema.parse>;

function checkErrors(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new SearchIndexError(`Pagefind could not ${step}: ${errors.join('; ')}`);
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ maxFragments });
  checkErrors('start', errors);
  if (!index) throw new SearchIndexError('Pagefind started without an index: check its installation.');
  return index;
}

/** What the index reads of a page; null when it is not to be found, or no longer there. */
async function readIndexable(site: string, file: string): Promise<string | null> {
  const html = await readFile(join(site, file), 'utf8').catch(() => null);
  return html === null ? null : toIndexableHtml(html);
}

/** The pages to be found, by language: both sorted, so that the same pages give the same index. */
async function findPages(site: string): Promise<readonly (readonly [string, readonly string[]])[]> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = new Map<string, string[]>();
  for (const file of files.toSorted()) {
    const indexable = await readIndexable(site, file);
    if (indexable === null) continue;
    const language = indexableLanguage(indexable);
    const group = pages.get(language);
    if (group) group.push(file);
    else pages.set(language, [file]);
  }
  return [...pages].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

async function addPages(
  index: PagefindIndex,
  site: string,
  files: readonly string[],
): Promise<readonly IndexedPage[]> {
  const pages: IndexedPage[] = [];
  for (const sourcePath of files) {
    const content = await readIndexable(site, sourcePath);
    if (content === null) continue;
    const { errors } = await index.addHTMLFile({ sourcePath, content });
    checkErrors(`read ${sourcePath}`, errors);
    pages.push({ file: `/${sourcePath}`, digest: createHash('sha256').update(content).digest('hex') });
  }
  return pages;
}

async function readEntry(folder: string): Promise<IndexEntry> {
  return indexEntrySchema.parse(JSON.parse(await readFile(join(folder, indexEntryName), 'utf8')));
}

/** Indexes the pages of one language beside those that the folder already has. Pagefind ends, and gives its memory back. */
async function indexLanguage(
  site: string,
  files: readonly string[],
  outputPath: string,
): Promise<readonly IndexedPage[]> {
  try {
    const index = await openIndex();
    const pages = await addPages(index, site, files);
    checkErrors('write the index', (await index.writeFiles({ outputPath })).errors);
    return pages;
  } finally {
    await close();
  }
}

async function removeUnusedFiles(folder: string): Promise<void> {
  const names = await readdir(folder);
  const unused = names.filter((name) => unusedIndexFile.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}

async function writeFreshEntry(out: string, entry: IndexEntry): Promise<void> {
  const file = join(out, freshEntryFile);
  await rm(join(out, freshIndexFolder), { recursive: true, force: true });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, emptyFreshEntry(languageDigestsOf(entry)));
}

/**
 * Indexes the pages of a built site, one language after the other, with an entry that says that nothing is fresher.
 * @param site the folder of the built site.
 * @param out the folder that receives the index: the site itself, or another one.
 * @returns the pages that can be found: none before the first publication.
 * @throws SearchIndexError when Pagefind fails.
 */
export async function indexSite(site: string, out: string): Promise<readonly IndexedPage[]> {
  const folder = join(out, mainIndexFolder);
  await rm(folder, { recursive: true, force: true });
  const pages: IndexedPage[] = [];
  const languages: IndexEntry['languages'] = {};
  const found = await findPages(site);
  const groups = found.length > 0 ? found.map(([, files]) => files) : [[]];
  for (const files of groups) {
    pages.push(...(await indexLanguage(site, files, folder)));
    Object.assign(languages, (await readEntry(folder)).languages);
  }
  const entry = { ...(await readEntry(folder)), languages };
  await writeFile(join(folder, indexEntryName), JSON.stringify(entry));
  await removeUnusedFiles(folder);
  await writeFreshEntry(out, entry);
  return pages;
}
