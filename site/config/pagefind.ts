import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type PagefindIndex, close, createIndex } from 'pagefind';
import { isIndexable, toIndexableHtml } from './indexable-html.ts';

/** Raised when the search index cannot be made: the build fails rather than publish a portal without search. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/** Pages of a language beyond this number share files, so that a large portal stays within a few thousand files. */
const maxFragments = 2_000;

/** What Pagefind writes for interfaces of its own, which the portal does not load. */
const unusedFile = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

function checkErrors(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new SearchIndexError(`Pagefind could not ${step}: ${errors.join('; ')}`);
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ maxFragments });
  checkErrors('start', errors);
  if (!index) throw new SearchIndexError('Pagefind started without an index: check its installation.');
  return index;
}

async function removeUnusedFiles(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => unusedFile.test(name)).map((name) => rm(join(folder, name))));
}

/** Adds the pages one after the other, sorted: the order of the index is then that of the addresses. */
async function addPages(index: PagefindIndex, site: string): Promise<number> {
  let count = 0;
  const files = (await readdir(site, { recursive: true }))
    .filter((file) => file.endsWith('.html'))
    .toSorted();
  for (const sourcePath of files) {
    const html = await readFile(join(site, sourcePath), 'utf8');
    if (!isIndexable(html)) continue;
    const { errors } = await index.addHTMLFile({ sourcePath, content: toIndexableHtml(html) });
    checkErrors(`read ${sourcePath}`, errors);
    count += 1;
  }
  return count;
}

/**
 * Indexes the pages of a built site, one index a language, into its `pagefind/` folder.
 * @param site the folder of the built site.
 * @returns how many pages can be found: none before the first publication.
 * @throws SearchIndexError when Pagefind fails.
 */
export async function indexSite(site: string): Promise<number> {
  const outputPath = join(site, 'pagefind');
  let pages = 0;
  try {
    const index = await openIndex();
    pages = await addPages(index, site);
    checkErrors('write the index', (await index.writeFiles({ outputPath })).errors);
  } finally {
    await close();
  }
  await removeUnusedFiles(outputPath);
  return pages;
}

/** Makes the search index once the pages are built. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const startedAt = performance.now();
        const pages = await indexSite(fileURLToPath(dir));
        logger.info(`${pages} pages indexed in ${Math.round(performance.now() - startedAt)} ms`);
      },
    },
  };
}
