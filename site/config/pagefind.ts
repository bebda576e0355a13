import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { indexSite } from './index-site.ts';

/** Makes the search index once the pages are built. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const startedAt = performance.now();
        const site = fileURLToPath(dir);
        const pages = await indexSite(site, site);
        logger.info(`${pages.length} pages indexed in ${Math.round(performance.now() - startedAt)} ms`);
      },
    },
  };
}
