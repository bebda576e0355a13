import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type PagefindIndex, close, createIndex } from 'pagefind';

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

async function countPages(folder: string): Promise<number> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((total, { page_count }) => total + page_count, 0);
}

/**
 * Indexes the pages of a built site, one index a language, into its `pagefind/` folder.
 * @param site the folder of the built site.
 * @returns how many pages can be found.
 * @throws SearchIndexError when Pagefind fails or finds no page.
 */
export async function indexSite(site: string): Promise<number> {
  const outputPath = join(site, 'pagefind');
  try {
    const index = await openIndex();
    checkErrors('read the pages', (await index.addDirectory({ path: site })).errors);
    checkErrors('write the index', (await index.writeFiles({ outputPath })).errors);
  } finally {
    await close();
  }
  await removeUnusedFiles(outputPath);
  const pages = await countPages(outputPath);
  if (pages === 0)
    throw new SearchIndexError(`No page to search in ${site}: mark its content with data-pagefind-body.`);
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
